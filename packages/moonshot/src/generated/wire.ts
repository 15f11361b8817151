// Generated from specs/moonshot by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/users/me/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The balance
         * @description What is available is the cash and the vouchers. Cash below zero is a debt, which is not deducted from the vouchers. Nothing available means that calls are refused. The bill of a day is settled the next morning.
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
         * @description Included for its billing errors, which are 429s that only the type distinguishes from too many requests. No field of the response contains the cost.
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
        Balance: {
            /** @description 0 for a success. */
            code: number;
            /** @description The same as text. */
            scode: string;
            /** @description Whether it is a success. */
            status: boolean;
            /** @description The figures. */
            data: {
                /** @description What can be spent. */
                available_balance: number;
                /** @description What of it are vouchers; never below zero. */
                voucher_balance: number;
                /** @description What was topped up and is left; below zero it is owed. */
                cash_balance: number;
            } & Marked<{
                "available_balance": "availableBalance";
                "voucher_balance": "voucherBalance";
                "cash_balance": "cashBalance";
            }>;
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
                /** @description Which error it is. */
                type: string;
                /** @description The error message. */
                message: string;
                /** @description Another name of the error. */
                code?: string;
            };
        };
    };
    responses: {
        /** @description The key is missing or unknown; also that of the other platform. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests. The type is documented, the message is inferred. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No money, too many requests, or an overloaded server, which the type distinguishes. The types are documented, most of the messages are not. */
        RefusedCall: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Moonshot failed. The type is documented, the message is inferred. */
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
            /** @description The request is invalid, or the content is not allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The key may not do this. The help centre documents the status for a balance that is used up, too; its body was reported in 2025. (Reported by others: the provider does not document this.) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such model, or the key may not use it. The type is reported, the message is inferred. (Reported by others: the provider does not document this.) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["RefusedCall"];
            500: components["responses"]["ServerError"];
        };
    };
}
