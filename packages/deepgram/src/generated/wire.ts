// Generated from specs/deepgram by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The projects that the key may see
         * @description The first of them is used if no project is given.
         */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project_id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left of each purchase
         * @description Calls in flight are not deducted. Only the purchases report when a balance expires.
         */
        get: operations["getBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project_id}/billing/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was spent, in US dollars
         * @description Sums over days; the response says which. That both ends count is inferred.
         */
        get: operations["getBillingBreakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{project_id}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was bought, and when it expires
         * @description The orders of the project, ten by default.
         */
        get: operations["listPurchases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/listen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn speech into text
         * @description Included for its billing errors. No field of the response reports the cost.
         */
        post: operations["transcribe"];
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
        Projects: {
            /** @description The projects. */
            projects: {
                /** @description Its id. */
                project_id: string;
                /** @description What its owner calls it. */
                name?: string;
            }[];
        };
        Balances: {
            /** @description One for each purchase of which something may be left. */
            balances: components["schemas"]["Balance"][];
        };
        Balance: {
            /** @description Its id. */
            balance_id: string;
            /** @description What is left of it; nothing if it is missing. */
            amount?: number;
            /** @description Its unit, such as usd. */
            units: string;
            /** @description The order that it was bought with. */
            purchase_order_id?: string;
        } & Marked<{
            "amount": "amount";
        }>;
        Breakdown: {
            /** @description The first day. */
            start: string;
            /** @description The last day. */
            end: string;
            /** @description How long a line is. */
            resolution: {
                /** @description A length of time. */
                units: string;
                /** @description How many of these. */
                amount: number;
            };
            /** @description The lines. */
            results: ({
                /** @description What was spent, in USD. */
                dollars: number;
                /** @description What the line is about. */
                grouping: {
                    [key: string]: unknown;
                };
            } & Marked<{
                "dollars": "dollars";
            }>)[];
        };
        Purchases: {
            /** @description The orders. */
            orders: (({
                /** @description Its id. */
                order_id?: string;
                /** @description When what is left of it is lost. */
                expiration?: string;
                /**
                 * Format: date-time
                 * @description When it was made.
                 */
                created?: string;
                /** @description What was bought. */
                amount?: number;
                /** @description Its unit. */
                units?: string;
                /** @description What kind of order it was. */
                order_type?: string;
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "amount": "amount";
            }>)[];
        };
        Recording: {
            /** @description Where the recording is. */
            url: string;
        };
        Transcript: {
            /** @description What was listened to. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description What was heard. */
            results: {
                [key: string]: unknown;
            };
        };
        Error: {
            /** @description Which error it is. */
            err_code: string;
            /** @description The error message. */
            err_msg: string;
            /** @description Name of the request. */
            request_id?: string;
        };
        Problem: {
            /** @description Which error it is. */
            category: string;
            /** @description The error message. */
            message: string;
            /** @description Details of the error, as text. */
            details?: string;
            /** @description Name of the request. */
            request_id?: string;
        };
    };
    responses: {
        /** @description The request cannot be processed. Two shapes of the body are documented. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"] | components["schemas"]["Error"];
            };
        };
        /** @description The key is unknown or lacks a scope; only the message says which. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such project, or it is not one of the key. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Deepgram failed. (Reported by others: the provider does not document this.) */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The project; if none is given, the first that the key may see.
         * @example 123e4567-e89b-42d3-a456-426614174000
         */
        ProjectId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Projects"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getBalances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project; if none is given, the first that the key may see.
                 * @example 123e4567-e89b-42d3-a456-426614174000
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balances now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balances"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getBillingBreakdown: {
        parameters: {
            query?: {
                /**
                 * @description The first day.
                 * @example 2026-11-01
                 */
                start?: string;
                /**
                 * @description The last day.
                 * @example 2026-11-25
                 */
                end?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project; if none is given, the first that the key may see.
                 * @example 123e4567-e89b-42d3-a456-426614174000
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Breakdown"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listPurchases: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of orders to return.
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The project; if none is given, the first that the key may see.
                 * @example 123e4567-e89b-42d3-a456-426614174000
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchases"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    transcribe: {
        parameters: {
            query?: {
                /**
                 * @description The model that listens.
                 * @example nova-3
                 */
                model?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Recording"];
            };
        };
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transcript"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The project does not have enough credits. The status and the code are documented, the message is reported. (Reported by others: the provider does not document this.) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The project may not use the model. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The recording cannot be worked on. (Reported by others: the provider does not document this.) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description More calls at one time than the project may make. No `Retry-After` is documented. (Reported by others: the provider does not document this.) */
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
