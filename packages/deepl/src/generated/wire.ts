// Generated from specs/deepl by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/v2/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was used in the billing period, and the limits
         * @description The limit 1000000000000 means no limit. The start and end of a Free account's period are not reported.
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
    "/v2/translate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate texts
         * @description Included for its billing errors. The cost of a translation is reported as `billed_characters`, if the request asks for it.
         */
        post: operations["translateText"];
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
        Usage: {
            /** @description How many were used in the period. */
            character_count: number;
            /** @description How many may be used in the period; 1000000000000 for no limit. */
            character_limit: number;
            /** @description What they were used for, of a Pro account. */
            products?: components["schemas"]["Product"][];
            /** @description How many the key used in the period. */
            api_key_character_count?: number;
            /** @description How many the key may use in the period; 1000000000000 for no limit. */
            api_key_character_limit?: number;
            /** @description Milliseconds of speech that were heard. */
            speech_to_text_milliseconds_count?: number;
            /** @description How many may be heard. */
            speech_to_text_milliseconds_limit?: number;
            /** @description Minutes of speech that were heard in the period. */
            speech_to_text_minutes_count?: number;
            /** @description How many may be heard in the period. */
            speech_to_text_minutes_limit?: number;
            /**
             * Format: date-time
             * @description When the period began, of a Pro account.
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            end_time?: string;
        } & Marked<{
            "character_count": "characterCount";
            "character_limit": "characterLimit";
            "api_key_character_count": "apiKeyCharacterCount";
            "api_key_character_limit": "apiKeyCharacterLimit";
            "speech_to_text_minutes_count": "speechToTextMinutesCount";
            "speech_to_text_minutes_limit": "speechToTextMinutesLimit";
        }>;
        Product: {
            /** @description What it is: write, translate or speechToText. */
            product_type: string;
            /** @description What is counted: characters or minutes. */
            billing_unit?: string;
            /** @description How many of these the key used. */
            api_key_unit_count?: number;
            /** @description How many the account used. */
            account_unit_count?: number;
            /** @description How many characters the key used. */
            api_key_character_count?: number;
            /** @description How many characters the account used. */
            character_count?: number;
        };
        TranslateRequest: {
            /** @description The texts. */
            text: string[];
            /** @description The language of the translations. */
            target_lang: string;
            /** @description Whether to report their cost. */
            show_billed_characters?: boolean;
        };
        Translations: {
            /** @description One for each text. */
            translations: {
                /** @description The language of the text. */
                detected_source_language?: string;
                /** @description The translation. */
                text: string;
                /** @description What it cost, in characters. */
                billed_characters?: number;
            }[];
        };
        Error: {
            /** @description The error message. */
            message?: string;
            /** @description Details of the error, as text. */
            detail?: string;
        };
    };
    responses: {
        /** @description The key is unknown or may not make the call; the response does not distinguish them. The status is documented, the bodies are reported; they may be empty. (Reported by others: the provider does not document this.) */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More calls than DeepL accepts. No header about the wait is documented; the message is inferred. (Inferred: the provider does not document this.) */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description DeepL failed. The status is documented, the message is inferred. (Inferred: the provider does not document this.) */
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
    getUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    translateText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslateRequest"];
            };
        };
        responses: {
            /** @description The translations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translations"];
                };
            };
            /** @description The request cannot be processed. The status is documented, the message is inferred. (Inferred: the provider does not document this.) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The request is larger than DeepL accepts. The status is documented, the message is inferred. (Inferred: the provider does not document this.) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The characters of the period or those of the key are used up; the response does not distinguish them. The status is documented, the message is reported; the body may be empty. (Reported by others: the provider does not document this.) */
            456: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
            /** @description DeepL is overloaded at the moment. The status is documented, the message is inferred. (Inferred: the provider does not document this.) */
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
