// Generated from specs/elevenlabs by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/v1/user/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credits of the subscription
         * @description What was used of the credits of the period, when they renew, and what usage-based billing has come to. Beyond the limit go as many credits as the extension says; 0 means that usage-based billing is off.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usage/character-stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credits that were used, by day
         * @description A figure for each interval, of the key's user by default, or of the workspace. The newest SDK leaves the body open; its shape is that of the documentation of 2025.
         */
        get: operations["getCharacterStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-to-speech/{voice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn text into speech
         * @description Included for its billing errors, most of which are 401s.
         */
        post: operations["createSpeech"];
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
        Subscription: ({
            /** @description The plan. */
            tier: string;
            /** @description What was used in the period, in credits. */
            character_count: number;
            /** @description What the plan contains for a period, in credits. */
            character_limit: number;
            /** @description How many credits the limit may be exceeded by; 0 if it may not. */
            max_credit_limit_extension: number | "unlimited";
            /** @description Whether the plan could have usage-based billing. */
            can_extend_character_limit?: boolean;
            /** @description When the credits renew. */
            next_character_count_reset_unix?: number | null;
            /** @description The currency of the subscription. */
            currency?: string;
            /** @description What usage-based billing has come to. */
            current_overage: {
                /** @description How much. */
                amount: string;
                /** @description Its currency. */
                currency: string;
            } & Marked<{
                "amount": "amount";
            }>;
            /** @description The state of the subscription. */
            status: string;
            /** @description How often it is paid. */
            billing_period?: string;
            /** @description How often the credits renew. */
            character_refresh_period?: string | null;
            /** @description Whether an invoice is not paid. */
            has_open_invoices?: boolean;
        } & {
            [key: string]: unknown;
        }) & Marked<{
            "character_count": "characterCount";
            "character_limit": "characterLimit";
            "next_character_count_reset_unix": "nextCharacterCountResetUnix";
        }>;
        CharacterStats: {
            /** @description Where each interval begins, in milliseconds since 1970. */
            time: number[];
            /** @description The figures of the intervals, under "All" unless they are broken down. */
            usage: {
                [key: string]: number[];
            };
        };
        Error: {
            /** @description The error message. */
            detail: {
                /** @description A kind of error. */
                type?: string;
                /** @description Which error it is. */
                code?: string;
                /** @description The older word for it. */
                status?: string;
                /** @description The error message. */
                message: string;
                /** @description Name of the request. */
                request_id?: string;
                /** @description The invalid parameter. */
                param?: string | null;
            } | ({
                /** @description Why a value is invalid. */
                msg: string;
            } & {
                [key: string]: unknown;
            })[];
        };
    };
    responses: {
        /** @description The key is unknown or lacks the permission; only a field of the body says which. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key lacks the permission. (Reported by others: the provider does not document this.) */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A value is missing or invalid. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests at one time, or an overloaded server. The words are documented, the bodies are inferred. (Inferred: the provider does not document this.) */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description ElevenLabs failed. (Inferred: the provider does not document this.) */
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
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCharacterStats: {
        parameters: {
            query: {
                /**
                 * @description Where the first interval begins, in milliseconds since 1970.
                 * @example 1764028800000
                 */
                start_unix: number;
                /**
                 * @description The last second of the last interval, in milliseconds since 1970.
                 * @example 1764201599000
                 */
                end_unix: number;
                /**
                 * @description Whether the figures are those of the whole workspace.
                 * @example false
                 */
                include_workspace_metrics?: boolean;
                /**
                 * @description What is counted; credits unless given.
                 * @example credits
                 */
                metric?: "credits" | "tts_characters" | "minutes_used" | "request_count" | "fiat_units_spent";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterStats"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSpeech: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The voice that speaks.
                 * @example JBFqnCBsd6RMkjVDRZzb
                 */
                voice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is said. */
                    text: string;
                    /** @description The model. */
                    model_id?: string;
                };
            };
        };
        responses: {
            /** @description The audio. */
            200: {
                headers: {
                    /**
                     * @description What it cost, in credits. Inferred.
                     * @example 2
                     */
                    "character-cost"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "audio/mpeg": string;
                };
            };
            /** @description The text is too long, or the voice is unknown; or too few credits are left, as for a 401. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No credits left, a quota of the key that is used up, a key without the permission, or an unknown key: only a field of the body says which. The older shape is documented, the newer one is reported. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too few credits, or a plan that does not contain the voice. (Reported by others: the provider does not document this.) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
