// Generated from specs/vinci by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

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
         * @description Costs 0.05 USD for each second of the clip. Included for its billing errors.
         */
        post: operations["generateTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generate/image-to-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order a video clip that starts from a picture
         * @description Costs 0.05 USD for each second of the clip, like a clip made of text alone. Included for its billing errors. The order is sent as a form, because it carries a file.
         */
        post: operations["generateImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an order is, and what it cost in the end
         * @description The estimated cost until the clip is ready, then its length and its final cost, which may differ from the estimate. Whether an order that failed costs anything is not documented.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The API keys of the account
         * @description All keys with their rate limits. All of them spend from the same balance; a key has no limit of its own on money.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make an API key
         * @description Only this response contains the key itself. Creating one requires another key.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Works at once and cannot be undone.
         */
        delete: operations["revokeKey"];
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
        } & Marked<{
            "balance_usd": "balanceUsd";
            "total_spent_usd": "totalSpentUsd";
        }>;
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
        } & Marked<{
            "total_cost_usd": "totalCostUsd";
            "current_balance_usd": "currentBalanceUsd";
            "total_spent_usd": "totalSpentUsd";
        }>;
        TextToVideo: {
            /** @description What the clip shall show. */
            prompt: string;
            /** @description Length of the clip in seconds; 5 unless given. */
            duration_seconds?: number;
            /**
             * @description Width to height; 16:9 unless given.
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "1:1";
            /** @description Makes the clip repeatable; -1, as when it is not given, takes a random one. */
            seed?: number;
        };
        ImageToVideo: {
            /** @description A JPEG or PNG file. */
            image: Blob;
            /** @description What shall happen in the picture. */
            prompt: string;
            /** @description Length of the clip in seconds; 5 unless given. */
            duration_seconds?: number;
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
        } & Marked<{
            "estimated_cost_usd": "estimatedCostUsd";
        }>;
        Status: {
            /** @description Name of the order. */
            request_id: string;
            /**
             * @description How far the order is.
             * @enum {string}
             */
            status: "pending" | "processing" | "completed" | "failed";
            /** @description What the clip is expected to cost, in USD; until it is ready. */
            estimated_cost_usd?: number;
            /** @description How much is done, of a hundred; while it is processing. */
            progress?: number;
            /**
             * Format: uri
             * @description Where the clip is; once it is ready.
             */
            video_url?: string;
            /** @description Length of the clip in seconds, which need not be whole; once it is ready. */
            duration_seconds?: number;
            /** @description What the clip cost, in USD; once it is ready. */
            cost_usd?: number;
            /** @description Why there is no clip, as text, if it failed. */
            error?: string;
        } & Marked<{
            "estimated_cost_usd": "estimatedCostUsd";
            "cost_usd": "costUsd";
        }>;
        Keys: {
            /** @description The keys. */
            api_keys: components["schemas"]["Key"][];
            /** @description How many there are. */
            count: number;
        };
        Key: {
            /** @description Name of the key, by which it is revoked. */
            key_id: string;
            /** @description What its maker called it. */
            name: string;
            /** @description Whether it is still good. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last used; null when never.
             */
            last_used: string | null;
            /** @description Some characters of the key. */
            key_preview: string;
            /** @description Requests allowed per minute. */
            rate_limit: number;
        };
        NewKey: {
            /** @description What to call it. */
            name: string;
            /** @description Requests allowed per minute; 10 unless given. The maximum is documented, the minimum is inferred. */
            rate_limit?: number;
        };
        CreatedKey: {
            /** @description Name of the key, by which it is revoked. */
            key_id: string;
            /** @description What its maker called it. */
            name: string;
            /** @description The key itself, which is never shown again. */
            api_key: string;
            /** @description Requests allowed per minute. */
            rate_limit: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
        };
        RevokedKey: {
            /** @description A message that it was revoked. */
            message: string;
            /** @description Name of the key. */
            key_id: string;
        };
        Error: {
            /** @description The error message. */
            detail: string;
        };
        /** @description How the framework that Vinci seems to use reports an invalid value; not documented. (Inferred: the provider does not document this.) */
        ValidationError: {
            detail: {
                /** @description The location of the invalid value. */
                loc: (string | number)[];
                /** @description Why it is invalid. */
                msg: string;
                /** @description The broken rule. */
                type: string;
            }[];
        };
    };
    responses: {
        /** @description The order makes no sense to the provider. The status is documented, the body is not. (Inferred: the provider does not document this.) */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The clip costs more than is left. The response reports both amounts, but only in its message. */
        InsufficientBalance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The picture, or the body as a whole, is too large; from which size on is not documented. The status is, the body is not. (Inferred: the provider does not document this.) */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A field of the order is missing or out of its bounds. Neither status nor body is documented. (Inferred: the provider does not document this.) */
        InvalidDuration: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"];
            };
        };
        /** @description The key is missing or not known. The status is documented, the body is not. (Inferred: the provider does not document this.) */
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
                /**
                 * @description No requests left in this minute.
                 * @example 0
                 */
                "X-RateLimit-Remaining"?: number;
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The provider failed. The status is documented, the body is not. (Inferred: the provider does not document this.) */
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
         * @example 7
         */
        RateLimitRemaining: number;
        /**
         * @description When the minute ends, in seconds since 1970.
         * @example 1640995200
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The window is not a whole number from 1 to 90. (Inferred: the provider does not document this.) */
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientBalance"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["InvalidDuration"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    generateImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImageToVideo"];
            };
        };
        responses: {
            /** @description The order was taken; the clip is not ready yet. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientBalance"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["InvalidDuration"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the order, as returned when the order was placed.
                 * @example req_abc123
                 */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such order. (Inferred: the provider does not document this.) */
            404: {
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
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, none of them in full. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Keys"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description The new key. The page shows the body and names no status; that it is 200 is inferred. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The name is missing, or the rate limit out of its bounds. (Inferred: the provider does not document this.) */
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
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the key, which is not the key itself.
                 * @example vinci_abc123
                 */
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is no longer good. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such key. (Inferred: the provider does not document this.) */
            404: {
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
