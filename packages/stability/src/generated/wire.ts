// Generated from specs/stability by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/v1/user/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many credits are left
         * @description The credits of the organisation of the key, or of the one that the header `Organization` names.
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
    "/v2beta/stable-image/generate/core": {
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
         * @description Included for its billing errors. No field of the response reports the cost; a request that is moderated costs nothing.
         */
        post: operations["generateCore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/generation/{engine_id}/text-to-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an image by the older version of the API
         * @description Included for its billing errors, which have another status and shape than those of the newer version.
         */
        post: operations["generateImage"];
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
            /** @description What is left; a credit is 0.01 US dollars. */
            credits: number;
        } & Marked<{
            "credits": "credits";
        }>;
        ImageRequest: {
            /** @description What to show. */
            prompt: string;
            /** @description How the image is written, such as png. */
            output_format?: string;
        };
        Image: {
            /** @description The image in Base64. */
            image: string;
            /** @description SUCCESS, or CONTENT_FILTERED if the image was blurred. */
            finish_reason: string;
            /** @description What makes it again. */
            seed?: number;
        };
        OlderImageRequest: {
            /** @description What to show. */
            text_prompts: {
                [key: string]: unknown;
            }[];
        };
        OlderImages: {
            /** @description The images in Base64. */
            artifacts: {
                [key: string]: unknown;
            }[];
        };
        OlderError: {
            /** @description Name of this error. */
            id: string;
            /** @description Which kind of error it is. */
            name: string;
            /** @description The error message. */
            message: string;
        };
        Error: {
            /** @description Name of this error. */
            id: string;
            /** @description Which kind of error it is. */
            name: string;
            /** @description The error message. */
            errors: string[];
        };
    };
    responses: {
        /** @description More than 150 requests in 10 seconds, which is documented; the body is inferred. (Inferred: the provider does not document this.) */
        TooManyRequests: {
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
            /** @description The key is missing or not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OlderError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description Stability AI failed. The shape is documented, the message is inferred. (Inferred: the provider does not document this.) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OlderError"];
                };
            };
        };
    };
    generateCore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImageRequest"];
            };
        };
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Image"];
                };
            };
            /** @description A value is missing or invalid. (Reported by others: the provider does not document this.) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key is missing or not known. The shape is that of the others, the message is inferred. (Inferred: the provider does not document this.) */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The credits do not cover the request. (Reported by others: the provider does not document this.) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The requested image is not made. The key may be valid. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is larger than 10 MiB. The limit is documented, the body is inferred. (Inferred: the provider does not document this.) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description Stability AI failed. The body is inferred. (Inferred: the provider does not document this.) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    generateImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The model.
                 * @example stable-diffusion-xl-1024-v1-0
                 */
                engine_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OlderImageRequest"];
            };
        };
        responses: {
            /** @description The images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OlderImages"];
                };
            };
            /** @description A value is missing or invalid. The shape is documented, the message is inferred. (Inferred: the provider does not document this.) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OlderError"];
                };
            };
            /** @description The key is missing or not known. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OlderError"];
                };
            };
            /** @description The balance does not cover the request, which only the name distinguishes from too many requests. (Reported by others: the provider does not document this.) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OlderError"];
                };
            };
            /** @description Stability AI failed. The shape is documented, the message is inferred. (Inferred: the provider does not document this.) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OlderError"];
                };
            };
        };
    };
}
