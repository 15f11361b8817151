// Generated from specs/vinci by "npm run generate"; do not edit.
export interface paths {
    "/billing/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left, and what was ever spent
         * @description The prepaid balance of the account that the key belongs to.
         */
        get: operations["getBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests, seconds and dollars of the last days
         * @description Totals over a window that ends now and reaches the given number of days back, next to the balance.
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
    "/generate/text-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order a video clip
         * @description Costs 0.05 USD for each second of the clip. Kept here for its errors about money.
         */
        post: operations["generateTextToVideo"];
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
        Balance: {
            /** @description What may be spent now, in USD. */
            balance_usd: number;
            /** @description All that was ever spent, in USD. */
            total_spent_usd: number;
        };
        Usage: {
            /** @description Length of the window in days. */
            period_days: number;
            /** @description Requests in the window. */
            total_requests: number;
            /** @description Seconds of video made in the window. */
            total_seconds: number;
            /** @description Spent in the window, in USD. */
            total_cost_usd: number;
            /** @description The balance now, in USD. */
            current_balance_usd: number;
            /** @description All that was ever spent, in USD; not of the window. */
            total_spent_usd: number;
        };
        TextToVideo: {
            /** @description What the clip shall show. */
            prompt: string;
            /** @description Length of the clip in seconds. */
            duration_seconds: number;
        };
        Generation: {
            /** @description Name of the order. */
            request_id: string;
            /** @description How far the order is. */
            status: string;
            /** @description What the clip is expected to cost, in USD. */
            estimated_cost_usd: number;
            /** @description Expected length of the clip in seconds. */
            estimated_duration_seconds: number;
        };
        Error: {
            /** @description What went wrong, in prose. */
            detail: string;
        };
        ValidationError: {
            detail: {
                /** @description Where the wrong value stands. */
                loc: (string | number)[];
                /** @description What is wrong with it. */
                msg: string;
                /** @description The broken rule. */
                type: string;
            }[];
        };
    };
    responses: {
        /** @description The key is missing or not known. The status is documented, the body is not. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More requests in a minute than the key may make. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The provider failed. The status is documented, the body is not. */
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
    headers: {
        /**
         * @description Requests allowed per minute and key (10 unless raised, 100 at most).
         * @example 10
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in this minute.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description When the minute ends, in seconds since 1970.
         * @example 1762473660
         */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUsage: {
        parameters: {
            query?: {
                /**
                 * @description Length of the window in days. The bounds and the default come from the withdrawn edition of the documentation.
                 * @example 30
                 */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Totals of the window. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The window is not a whole number from 1 to 90. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    generateTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToVideo"];
            };
        };
        responses: {
            /** @description The order was taken; the clip is not ready yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            /** @description The request makes no sense to the provider. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The clip costs more than is left. Both amounts are told, in prose only. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A field of the order is missing or out of its bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
