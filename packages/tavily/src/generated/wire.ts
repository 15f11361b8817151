// Generated from specs/tavily by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the key and the account used, and their limits
         * @description The figures are credits of the running month, whose first day is not reported. At most ten calls in ten minutes are accepted, which is reported. That credits of pay-as-you-go are counted beside those of the plan is inferred. (Reported by others: the provider does not document this.)
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the web
         * @description Included for its billing errors. The response reports the cost of a search if the request asks for it.
         */
        post: operations["search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Usage: {
            key: components["schemas"]["KeyUsage"];
            account: components["schemas"]["AccountUsage"];
        };
        /** @description What the key used. */
        KeyUsage: ({
            /** @description All of it. */
            usage: number;
            /** @description The most that it may use; null for no limit. */
            limit: number | null;
        } & {
            [key: string]: unknown;
        }) & Marked<{
            "usage": "usage";
            "limit": "limit";
        }>;
        /** @description What the account used. */
        AccountUsage: ({
            /** @description The plan. */
            current_plan?: string;
            /** @description What was used of the plan. */
            plan_usage: number;
            /** @description The credits of the plan. */
            plan_limit: number;
            /** @description What was used beyond the plan. */
            paygo_usage?: number;
            /** @description The most that may be used beyond the plan; null without pay-as-you-go, which is inferred. */
            paygo_limit?: number | null;
            /** @description What searches used. */
            search_usage?: number;
            /** @description What extractions used. */
            extract_usage?: number;
            /** @description What crawls used. */
            crawl_usage?: number;
            /** @description What maps used. */
            map_usage?: number;
            /** @description What research used. */
            research_usage?: number;
        } & {
            [key: string]: unknown;
        }) & Marked<{
            "plan_usage": "planUsage";
            "plan_limit": "planLimit";
            "paygo_usage": "paygoUsage";
            "paygo_limit": "paygoLimit";
        }>;
        SearchRequest: {
            /** @description What is looked for. */
            query: string;
            /** @description Whether to report the cost of the search. */
            include_usage?: boolean;
        } & {
            [key: string]: unknown;
        };
        SearchAnswer: {
            /** @description What was looked for. */
            query: string;
            /** @description What was found. */
            results: {
                [key: string]: unknown;
            }[];
            /** @description Seconds that it took. */
            response_time?: number;
            /** @description What it cost. */
            usage?: {
                /** @description In credits. */
                credits?: number;
            } & {
                [key: string]: unknown;
            };
        };
        Error: {
            /** @description The error message. */
            detail: {
                /** @description The error message. */
                error: string;
            };
        };
    };
    responses: {
        /** @description The key is missing or not known. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More calls than Tavily takes. (Reported by others: the provider does not document this.) */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Tavily failed. The body is documented, the message is inferred. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description The request cannot be processed. The body is documented, the message is inferred. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            /** @description The credits of the plan or those of the key are used up; the response does not distinguish them. (Reported by others: the provider does not document this.) */
            432: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The limit of pay-as-you-go is reached. (Reported by others: the provider does not document this.) */
            433: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
}
