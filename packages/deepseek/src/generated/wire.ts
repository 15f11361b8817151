// Generated from specs/deepseek by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/user/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The balance in each currency
         * @description One entry per currency. Its total is what was granted and has not expired, plus what was topped up. Whether the account can make calls is reported separately.
         */
        get: operations["getUserBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/completions": {
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
         * @description Included for its billing errors. No field of the response contains the cost.
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
        UserBalance: {
            /** @description Whether the balance is enough to make calls. */
            is_available: boolean;
            /** @description One entry per currency. */
            balance_infos: ({
                /**
                 * @description Its currency.
                 * @enum {string}
                 */
                currency: "CNY" | "USD";
                /** @description What is left, granted and topped up. */
                total_balance: string;
                /** @description What is left of grants that have not expired. */
                granted_balance: string;
                /** @description What is left of top-ups. */
                topped_up_balance: string;
            } & Marked<{
                "total_balance": "totalBalance";
                "granted_balance": "grantedBalance";
                "topped_up_balance": "toppedUpBalance";
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
            usage: {
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
                /** @description A kind of error, which need not fit. */
                type: string | null;
                /** @description The invalid parameter. */
                param?: string | null;
                /** @description Another kind of error, which need not fit. */
                code: string | null;
            };
        };
    };
    responses: {
        /** @description The key is missing or unknown. The status is documented, the body is reported. (Reported by others: the provider does not document this.) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests at one time. The status is documented, the body is inferred; no header says how long to wait. (Inferred: the provider does not document this.) */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description DeepSeek failed. The status is documented, the body is inferred. (Inferred: the provider does not document this.) */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description DeepSeek is overloaded. The status is documented, the body is inferred. (Inferred: the provider does not document this.) */
        Unavailable: {
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
    getUserBalance: {
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
                    "application/json": components["schemas"]["UserBalance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
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
            /** @description The body cannot be read. The status is documented, the body is inferred. (Inferred: the provider does not document this.) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The balance is used up. The status is documented, the body is reported; its type and its code do not name the reason. (Reported by others: the provider does not document this.) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A parameter has an invalid value. The status is documented, the body is inferred. (Inferred: the provider does not document this.) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
