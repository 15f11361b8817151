// Generated from specs/vercel-ai-gateway by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credits that are left, and those that were used
         * @description The figures are those of the team; the unit is US dollars.
         */
        get: operations["getCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the team spent, by day or by something else
         * @description Both days count. The call itself costs half a cent, and needs the plan Pro or Enterprise. It is a beta.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one call cost
         * @description Identified by the ID in the response of the call.
         */
        get: operations["getGeneration"];
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
         * A call of a model
         * @description Included for its billing errors. It is charged when it ends, which is inferred.
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
        Credits: {
            /** @description The credits that are left, in USD. */
            balance: string;
            /** @description All that were ever used, in USD. */
            total_used: string;
        } & Marked<{
            "balance": "balance";
            "total_used": "totalUsed";
        }>;
        Report: {
            /** @description The lines. */
            results: (({
                /**
                 * Format: date
                 * @description The day, in a report by day.
                 */
                day?: string;
                /** @description What it cost, in USD. */
                total_cost: number;
                /** @description What it would cost by the list prices of the providers, in USD. */
                market_cost?: number;
                /** @description Tokens that were sent. */
                input_tokens?: number;
                /** @description Tokens that came back. */
                output_tokens?: number;
                /** @description How many calls there were. */
                request_count?: number;
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "total_cost": "totalCost";
            }>)[];
        };
        Generation: {
            /** @description The generation. */
            data: {
                /** @description Its id. */
                id: string;
                /** @description What it cost, in USD. */
                total_cost: number;
                /**
                 * Format: date-time
                 * @description When it was made.
                 */
                created_at?: string;
                /** @description The model. */
                model?: string;
            } & {
                [key: string]: unknown;
            };
        };
        ChatRequest: {
            /** @description The model, with its provider. */
            model: string;
            /** @description What was said so far. */
            messages: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        ChatAnswer: {
            /** @description The id of the generation. */
            id: string;
            /** @description What the model says. */
            choices: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        Error: {
            /** @description The error message. */
            error: {
                /** @description The error message. */
                message: string;
                /** @description Which error it is. */
                type?: string | null;
                /** @description More about it. */
                param?: unknown;
                /** @description A code. */
                code?: string | number | null;
            };
            /** @description The id of the generation. */
            generationId?: string | null;
        };
    };
    responses: {
        /** @description The request cannot be processed. The type is documented, the message is inferred. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing or not known. The type is documented, the message is inferred. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A rule of the team forbids the call, and the response contains the rule's ID; or Vercel has blocked the team. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing. The type is documented, the message is inferred. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The gateway failed. The type is documented, the message is inferred. */
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
    getCredits: {
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
                    "application/json": components["schemas"]["Credits"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getReport: {
        parameters: {
            query: {
                /**
                 * @description The first day.
                 * @example 2026-11-01
                 */
                start_date: string;
                /**
                 * @description The last day.
                 * @example 2026-11-25
                 */
                end_date: string;
                /**
                 * @description What a line is about; a day unless given.
                 * @example day
                 */
                group_by?: "day" | "user" | "model" | "tag" | "provider" | "credential_type";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getGeneration: {
        parameters: {
            query: {
                /**
                 * @description The id of the generation.
                 * @example gen_01ARZ3NDEKTSV4RRFFQ69G5FAV
                 */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The generation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
            /** @description The response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description No credits are left, which is reported; that an exhausted budget has this status, too, is inferred. (Reported by others: the provider does not document this.) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description A provider behind the gateway failed. The type is documented, the message is inferred. */
            424: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many calls; or what a provider behind the gateway said, whose own status is in `param`. */
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
