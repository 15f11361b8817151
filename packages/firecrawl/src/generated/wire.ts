// Generated from specs/firecrawl by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/team/credit-usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credits that are left
         * @description What is left of plan and purchases together. The credits of the plan do not contain packs, coupons and automatic recharges. A team without a billing period has null for its ends.
         */
        get: operations["getCreditUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/credit-usage/historical": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each month cost
         * @description Of the team, or of each key. Whether the running month is reported, and in which order, is not documented.
         */
        get: operations["getHistoricalCreditUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scrape": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a page
         * @description Included for its billing errors. The response contains the cost, which is reported.
         */
        post: operations["scrape"];
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
        CreditUsage: {
            /** @description Whether it is one. */
            success: boolean;
            /** @description The credits. */
            data: {
                /** @description What is left of all credits. */
                remainingCredits: number;
                /** @description What the plan grants for a billing period. */
                planCredits: number;
                /**
                 * Format: date-time
                 * @description Its first second.
                 */
                billingPeriodStart?: string | null;
                /**
                 * Format: date-time
                 * @description Its last second.
                 */
                billingPeriodEnd?: string | null;
            } & Marked<{
                "remainingCredits": "remainingCredits";
                "planCredits": "planCredits";
            }>;
        };
        HistoricalCreditUsage: {
            /** @description Whether it is one. */
            success: boolean;
            /** @description The months. */
            periods: ({
                /**
                 * Format: date-time
                 * @description Its first second.
                 */
                startDate: string;
                /**
                 * Format: date-time
                 * @description Its last second.
                 */
                endDate: string | null;
                /** @description The key, if each is reported separately. */
                apiKey?: string | null;
                /** @description What was used. */
                totalCredits: number;
            } & Marked<{
                "totalCredits": "totalCredits";
            }>)[];
        };
        ScrapeRequest: {
            /** @description The page. */
            url: string;
        };
        Scrape: {
            /** @description Whether it is one. */
            success: boolean;
            /** @description The page. */
            data: {
                /** @description Its text. */
                markdown?: string;
                /** @description More of it. */
                metadata?: ({
                    /** @description What the call cost. (Reported by others: the provider does not document this.) */
                    creditsUsed?: number;
                } & {
                    [key: string]: unknown;
                }) & Marked<{
                    "creditsUsed": "creditsUsed";
                }>;
            };
        };
        Error: {
            /** @description Always false. */
            success?: boolean;
            /** @description Which error it is. */
            code?: string;
            /** @description The error message. */
            error: string;
        };
    };
    responses: {
        /** @description The key is missing or not known. (Reported by others: the provider does not document this.) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The team's credits are unknown. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More requests than a minute allows. Only the message says how long to wait, which is reported. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Firecrawl failed. */
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
    getCreditUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credits now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditUsage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getHistoricalCreditUsage: {
        parameters: {
            query?: {
                /**
                 * @description Whether to report each key separately.
                 * @example false
                 */
                byApiKey?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The months. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoricalCreditUsage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    scrape: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScrapeRequest"];
            };
        };
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scrape"];
                };
            };
            /** @description The request cannot be processed. (Inferred: the provider does not document this.) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The credits do not cover the call. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
