// Generated from specs/shortgenius by "npm run generate"; do not edit.
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
         * The credits that are left
         * @description The credits of the account that the key belongs to. In spite of its name, which is the provider's own, it reports nothing about consumption. The documentation changed twice: the first generation reports four pools, the second two, the third and newest a single one. Which of them an account gets is not documented, so all three may come.
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
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service runs
         * @description Distinguishes an outage from a refusal. The documentation sends the key here too, and requires it for every endpoint; the provider's earliest client sent none.
         */
        get: operations["checkHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Render a video from reviewed scenes
         * @description Takes most of the credits that a video costs, drafting it before takes few or none. Only the fields that a plain video needs are described. Included for its billing errors.
         */
        post: operations["createVideo"];
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
            /** @description One number for each pool. A pool that is absent does not exist for this account; it is never null. */
            balance: {
                /** @description Credits for everything, or for what no other pool pays. */
                credits: number;
                /** @description Credits for animated videos; first generation only. */
                animated_video_credits?: number;
                /** @description Credits for videos of high resolution; first and second generation. */
                high_quality_video_credits?: number;
                /** @description Credits for images; first generation only. */
                image_credits?: number;
            } & Marked<{
                "credits": "credits";
                "animated_video_credits": "animatedVideoCredits";
                "high_quality_video_credits": "highQualityVideoCredits";
                "image_credits": "imageCredits";
            }>;
        };
        Health: {
            /**
             * @description That it runs.
             * @constant
             */
            status: "ok";
        };
        CreateVideo: {
            /** @description Where to publish the video. */
            connection_ids: string[];
            /** @description Title of the video. */
            title: string;
            /** @description Text beside the published video. */
            caption: string;
            /** @description The scenes, in their order. */
            scenes?: {
                /** @description What is spoken. */
                caption: string;
                /** @description What the first image shall show. */
                first_image_description?: string | null;
                /** @description What the second image shall show. */
                second_image_description?: string | null;
            }[];
        };
        Video: {
            /** @description Name of the video. */
            id: string;
            /** @description Title of the video. */
            title?: string | null;
            /** @description Text beside the published video. */
            caption?: string | null;
            /** @description When the order was taken, ISO 8601. */
            created_at: string;
            /** @description When the video last changed, ISO 8601. */
            updated_at?: string | null;
            /** @description The series that the video belongs to. */
            series_id: string;
            /**
             * @description How far the publishing is.
             * @enum {string}
             */
            publishing_state: "pending" | "processing" | "completed" | "skipped" | "error";
            /** @description When to publish the video, ISO 8601. */
            publish_at: string | null;
        };
        Error: {
            /** @description The error message; may be null or absent. */
            message?: string | null;
        };
    };
    responses: {
        /** @description The key is missing or not known. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests. Neither the limit nor its end is reported. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The provider failed. */
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
            /** @description The credits now, by pool. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credits"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    checkHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVideo"];
            };
        };
        responses: {
            /** @description The order was taken; the video is not rendered yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
                };
            };
            /** @description The order makes no sense to the provider, or the credits do not suffice: the guide says that a shortfall comes as 400 or as 402. How such a 400 is worded is not documented. (Inferred: the provider does not document this.) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The credits do not suffice. The status is documented, the body is not; neither what is left nor what is missing is reported. (Inferred: the provider does not document this.) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something that the order names does not exist. */
            404: {
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
}
