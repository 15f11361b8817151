// Generated from specs/poe by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/usage/current_balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The points that are left
         * @description Points of the plan and added points, together.
         */
        get: operations["getCurrentBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/points_history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each query cost
         * @description The queries of the last 30 days, the newest first, in pages.
         */
        get: operations["getPointsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a language model
         * @description Included for its billing errors. The points that it costs are in the history only.
         */
        post: operations["createChatCompletion"];
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
        CurrentBalance: {
            /** @description The points that can be spent. */
            current_point_balance: number;
        } & Marked<{
            "current_point_balance": "currentPointBalance";
        }>;
        PointsHistory: {
            /** @description Whether there are older queries. */
            has_more?: boolean;
            /** @description How many queries the page has. */
            length?: number;
            /** @description The queries, the newest first. */
            data?: ({
                /** @description When it was made, in microseconds since 1970. */
                creation_time: number;
                /** @description The model. */
                bot_name: string;
                /** @description Its id, and the cursor of the next page. */
                query_id: string;
                /**
                 * @description Where it was made.
                 * @enum {string}
                 */
                usage_type: "API" | "Chat" | "Canvas App";
                /** @description What it cost. */
                cost_points: number;
            } & Marked<{
                "cost_points": "costPoints";
            }>)[];
        };
        ChatRequest: {
            /** @description The model. */
            model: string;
            /** @description The conversation so far. */
            messages: {
                /** @description Who said it. */
                role: string;
                /** @description What was said. */
                content: string;
            }[];
        };
        ChatCompletion: {
            /** @description Its id. */
            id: string;
            /**
             * @description What it is.
             * @constant
             */
            object: "chat.completion";
            /** @description When it was made. */
            created: number;
            /** @description The model. */
            model: string;
            /** @description What the model said. */
            choices: {
                [key: string]: unknown;
            }[];
            /** @description Tokens by kind. */
            usage?: {
                [key: string]: number;
            };
        } & Marked<{
            "created": "created";
        }>;
        Error: {
            /** @description The error message. */
            error: {
                /** @description The error message. */
                message: string;
                /** @description A kind of error. */
                type: string;
                /** @description Which error it is, or the status. */
                code?: string | number | null;
            };
        };
    };
    responses: {
        /** @description The key is missing or unknown. Two types are documented for it. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests. The status and the header are documented, the body is inferred. (Inferred: the provider does not document this.) */
        TooManyRequests: {
            headers: {
                /**
                 * @description Whole seconds to wait.
                 * @example 2
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Poe failed. The status is documented, the body is inferred. (Inferred: the provider does not document this.) */
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
    getCurrentBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The points now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentBalance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPointsHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many queries a page has; 20 unless given.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description The last query of the previous page.
                 * @example query-2
                 */
                starting_after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of queries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsHistory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createChatCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatRequest"];
            };
        };
        responses: {
            /** @description The completion. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"];
                };
            };
            /** @description A value is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Too few points. The status is documented, the type is reported, the message is inferred. (Reported by others: the provider does not document this.) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key may not do this, or the content is not allowed. (Inferred: the provider does not document this.) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            /** @description Poe or the model is overloaded. The status is reported, the body is inferred. (Inferred: the provider does not document this.) */
            529: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
