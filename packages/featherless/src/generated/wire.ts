// Generated from specs/featherless by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/credits/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credits of the organisation
         * @description Needs the key of an admin. Each figure is written twice, as a text: exactly in billionths of a US dollar, and in dollars to show.
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
         * Call a model
         * @description Included for its billing errors. No field of the response reports the cost.
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
            /** @description The credits, exactly. */
            balance_nano_usd: string;
            /** @description The same in dollars. */
            balance_usd: string;
            /** @description What calls in flight hold of them, exactly. */
            reserved_nano_usd: string;
            /** @description The same in dollars. */
            reserved_usd: string;
            /** @description What new calls may spend, exactly. */
            available_nano_usd: string;
            /** @description The same in dollars. */
            available_usd: string;
            /** @description Always usd. */
            currency: string;
        } & Marked<{
            "balance_nano_usd": "balanceNanoUsd";
            "balance_usd": "balanceUsd";
            "reserved_nano_usd": "reservedNanoUsd";
            "reserved_usd": "reservedUsd";
            "available_nano_usd": "availableNanoUsd";
            "available_usd": "availableUsd";
        }>;
        ChatRequest: {
            /** @description The model. */
            model: string;
            /** @description What is said to it. */
            messages: {
                [key: string]: unknown;
            }[];
        };
        ChatCompletion: {
            /** @description ID of the response. */
            id: string;
            /** @description What kind of object it is. */
            object?: string;
            /** @description The model. */
            model?: string;
            /** @description What it says. */
            choices: {
                [key: string]: unknown;
            }[];
            /** @description Tokens. */
            usage?: {
                [key: string]: unknown;
            };
        };
        Error: {
            /** @description The error. */
            error: {
                /** @description The error message. */
                message: string;
                /** @description Which kind of error it is. */
                type?: string;
                /** @description Which error it is. */
                code?: string;
            };
        };
    };
    responses: {
        /** @description The key is missing or not known. (Inferred: the provider does not document this.) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More calls at one time than the plan allows. The status is reported, the body inferred. (Inferred: the provider does not document this.) */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Featherless failed. (Inferred: the provider does not document this.) */
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
            /** @description The credits now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The key belongs to no admin. Status and code are documented, the rest of the body is inferred. */
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
            /** @description The response of the model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"];
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
            /** @description The credits do not cover the call. The response to such a call is not documented; the status is a guess. (Inferred: the provider does not document this.) */
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
            /** @description No machine has the model. (Inferred: the provider does not document this.) */
            503: {
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
