// Generated from specs/siliconflow by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/user/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The account and its balance
         * @description What was given and what was paid, and their sum. Reported: vouchers are not in it, so that it may be less than what can be spent; and the Chinese platform closed the endpoint in August 2026.
         */
        get: operations["getUserInfo"];
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
        UserInfo: {
            /** @description 20000 unless it is an error. */
            code: number;
            /** @description OK, or the error message. */
            message: string;
            /** @description Whether it is a success. */
            status?: boolean;
            /** @description The account. */
            data: ({
                /** @description Its id. */
                id?: string;
                /** @description Empty since June 2025. */
                name?: string;
                /** @description A picture. */
                image?: string;
                /** @description The address of its owner. */
                email?: string;
                /** @description Not documented. */
                isAdmin?: boolean;
                /** @description What is left of what was given. */
                balance?: string;
                /** @description What is left of what was paid. */
                chargeBalance?: string;
                /** @description Both together. */
                totalBalance: string;
                /** @description normal, or another word that is not documented. */
                status?: string;
                /** @description A text of its owner. */
                introduction?: string;
                /** @description Not documented. */
                role?: string;
            } | null) & Marked<{
                "balance": "balance";
                "chargeBalance": "chargeBalance";
                "totalBalance": "totalBalance";
            }>;
        };
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
            /** @description Which error it is. */
            code?: number;
            /** @description The error message. */
            message: string;
            /** @description More of it, if anything. */
            data?: string | null;
        };
    };
    responses: {
        /** @description The key is missing or not known. The body is a string, not an object. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": string;
            };
        };
        /** @description More requests or tokens than a minute allows. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description SiliconFlow is overloaded. */
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
    getUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account; or an error, by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The endpoint is closed, on the Chinese platform. The body is not known. (Reported by others: the provider does not document this.) */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
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
            /** @description The response of the model; or an error, by its code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"] | components["schemas"]["Error"];
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
            /** @description The balance does not cover the call; or the account may not use the model. (Reported by others: the provider does not document this.) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
}
