// Generated from specs/serpapi by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/account.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The account, its plan and its searches
         * @description Costs no search. The response contains the key. That the month of its usage is that of the plan is inferred from the figures of the page, which add up so.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search
         * @description Included for its billing errors. A search that succeeds and was not cached costs one. A search without results is a success, and its response has an `error`.
         */
        get: operations["search"];
        put?: never;
        post?: never;
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
        Account: {
            /** @description Its id. */
            account_id?: string;
            /** @description The key of the request: a secret. */
            api_key?: string;
            /** @description The address of its owner. */
            account_email?: string;
            /** @description Active, or another word that is not documented. */
            account_status?: string;
            /** @description The plan. */
            plan_id?: string;
            /** @description What it is called. */
            plan_name?: string;
            /** @description What it costs by month. (Inferred: the provider does not document this.) */
            plan_monthly_price?: number;
            /**
             * Format: date
             * @description When its next month begins; null without one.
             */
            plan_renewal_date: string | null;
            /** @description What the plan grants by month. */
            searches_per_month?: number;
            /** @description What is left of that. */
            plan_searches_left?: number;
            /** @description What is left of bought searches. */
            extra_credits?: number;
            /** @description Both together. */
            total_searches_left: number;
            /** @description What was used in this month. */
            this_month_usage: number;
            /** @description Searches in this hour. */
            this_hour_searches?: number;
            /** @description Searches in the hour before. */
            last_hour_searches?: number;
            /** @description How many an hour may have. */
            account_rate_limit_per_hour?: number;
        } & Marked<{
            "plan_monthly_price": "planMonthlyPrice";
            "searches_per_month": "searchesPerMonth";
            "plan_searches_left": "planSearchesLeft";
            "extra_credits": "extraCredits";
            "total_searches_left": "totalSearchesLeft";
            "this_month_usage": "thisMonthUsage";
        }>;
        Search: {
            /** @description The search. */
            search_metadata?: {
                [key: string]: unknown;
            };
            /** @description What was found. */
            organic_results?: {
                [key: string]: unknown;
            }[];
            /** @description A message that nothing was found. */
            error?: string;
        } & {
            [key: string]: unknown;
        };
        Error: {
            /** @description The error message. */
            error: string;
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
        /** @description The account may not do this; mostly it is deleted. The status is documented, the body inferred. (Inferred: the provider does not document this.) */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than an hour may have. The status is documented, the body inferred. (Inferred: the provider does not document this.) */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description SerpApi failed. The status is documented, the body inferred. (Inferred: the provider does not document this.) */
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
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Where to search.
                 * @example google
                 */
                engine: string;
                /**
                 * @description What to search.
                 * @example coffee
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results; or, as is reported, that there are no searches left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Search"];
                };
            };
            /** @description The request cannot be processed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Two conditions have this status, which is documented: no searches left, and more searches than an hour may have. Only the message distinguishes them. (Reported by others: the provider does not document this.) */
            429: {
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
