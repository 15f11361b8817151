// Generated from specs/fal by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/account/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credits of the account
         * @description The balance is in the response only if the request asks for it. It may be below zero.
         */
        get: operations["getAccountBilling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each model cost, by day
         * @description In pages, from the last 24 hours unless a start is given. The endpoint is documented, the names of the fields are reported. (Reported by others: the provider does not document this.)
         */
        get: operations["getModelUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fal-ai/flux/schnell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an image
         * @description Included for its billing errors. What is billed is a header of the response, in units of the model. Failures of fal cost nothing; calls beyond the limit on concurrency wait.
         */
        post: operations["createImage"];
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
        AccountBilling: {
            /** @description The account. */
            username: string;
            /** @description The balance, if the request asks for it. */
            credits?: {
                /** @description What is left. */
                current_balance: number;
                /** @description Its currency. */
                currency: string;
            } & Marked<{
                "current_balance": "currentBalance";
            }>;
        };
        ModelUsage: {
            /** @description The page after this one. */
            next_cursor: string | null;
            /** @description Whether there is one. */
            has_more: boolean;
            /** @description The buckets. */
            time_series: {
                /**
                 * Format: date-time
                 * @description Where it begins.
                 */
                bucket: string;
                /** @description The models that were called. */
                results: ({
                    /** @description The model. */
                    endpoint_id: string;
                    /** @description What it is billed by. */
                    unit: string;
                    /** @description How many of these. */
                    quantity: number;
                    /** @description What one cost. */
                    unit_price: number;
                    /** @description What all of them cost. */
                    cost: number;
                    /** @description The currency. */
                    currency: string;
                    /** @description The alias of the key, or another way in; only if the request asks for it. */
                    auth_method?: string;
                } & Marked<{
                    "unit_price": "unitPrice";
                    "cost": "cost";
                }>)[];
            }[];
        };
        Detail: {
            /** @description The error message. */
            detail: string | ({
                /** @description Why a value is invalid. */
                msg: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        Error: {
            /** @description The error message. */
            error: {
                /** @description Which error it is. */
                type: string;
                /** @description The error message. */
                message: string;
                /** @description A page on it. */
                docs_url?: string;
                /** @description Name of the request. */
                request_id?: string;
            };
        };
    };
    responses: {
        /** @description A value is wrong. (Inferred: the provider does not document this.) */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing or unknown. (Inferred: the provider does not document this.) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key has another scope. The status is reported, the body is inferred. (Inferred: the provider does not document this.) */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests. (Inferred: the provider does not document this.) */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description fal failed. (Inferred: the provider does not document this.) */
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
    getAccountBilling: {
        parameters: {
            query?: {
                /**
                 * @description What else the response contains.
                 * @example [
                 *       "credits"
                 *     ]
                 */
                expand?: "credits"[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountBilling"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getModelUsage: {
        parameters: {
            query?: {
                /**
                 * @description Where it begins.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                start?: string;
                /**
                 * @description Where it ends, exclusive.
                 * @example 2026-12-01T00:00:00.000Z
                 */
                end?: string;
                /**
                 * @description How long a bucket is; chosen by the range unless given.
                 * @example day
                 */
                timeframe?: "minute" | "hour" | "day" | "week" | "month";
                /**
                 * @description What the response contains; the buckets unless given.
                 * @example [
                 *       "time_series"
                 *     ]
                 */
                expand?: ("time_series" | "summary" | "auth_method")[];
                /**
                 * @description The `next_cursor` of the previous page.
                 * @example Mg==
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of buckets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelUsage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it shows. */
                    prompt: string;
                    /** @description How many; one unless given. */
                    num_images?: number;
                };
            };
        };
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    /**
                     * @description How many units of the model it cost. Reported.
                     * @example 1
                     */
                    "x-fal-billable-units"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where the images are. */
                        images: {
                            [key: string]: unknown;
                        }[];
                        /** @description What it began with. */
                        seed?: number;
                    };
                };
            };
            /** @description The key is missing or unknown. (Reported by others: the provider does not document this.) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Detail"];
                };
            };
            /** @description The account is locked. The word after the reason says whether the reason is billing. (Reported by others: the provider does not document this.) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Detail"];
                };
            };
            /** @description A value is missing or invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Detail"];
                };
            };
            /** @description Too many requests. (Inferred: the provider does not document this.) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Detail"];
                };
            };
            /** @description fal failed, which costs nothing. (Inferred: the provider does not document this.) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Detail"];
                };
            };
        };
    };
}
