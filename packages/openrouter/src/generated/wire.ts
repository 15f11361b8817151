// Generated from specs/openrouter by "npm run generate"; do not edit.
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
         * All that was ever bought, and all that was ever used
         * @description What is left is the difference, which may be negative; then even calls of free models fail with a 402.
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
    "/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The limit and the usage of the calling key
         * @description Every key can read its own figures. Days, weeks (from Monday on) and months are those of the calendar in UTC. What is used with keys of other providers ("bring your own key") counts against the limit only where the key says so.
         */
        get: operations["getCurrentKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was used on each of the last 30 days, by model
         * @description One line for each day, model and endpoint. The running day is never in it, and there are no pages.
         */
        get: operations["getUserActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys of the account with their limits
         * @description All keys, a hundred at a time, each with what it has used; never the keys themselves.
         */
        get: operations["listKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{id}/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a workspace may spend
         * @description The budgets of a workspace, of the plan Enterprise only. The spending against them is not reported. A workspace without budgets is said to be a 404.
         */
        get: operations["listWorkspaceBudgets"];
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
         * @description The cost of a call by the ID of its response. Until it is written, it is a 404.
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
         * Call a language model
         * @description Charged when the call ends. While calls are in flight, what they may cost at most is held from an account with few credits. Included for its billing errors, which `limit_source` distinguishes more reliably than the status.
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
            data: {
                /** @description All that was ever bought, in USD. */
                total_credits: number;
                /** @description All that was ever used, in USD. */
                total_usage: number;
            } & Marked<{
                "total_credits": "totalCredits";
                "total_usage": "totalUsage";
            }>;
        };
        CurrentKey: {
            data: components["schemas"]["KeyFigures"] & {
                /** @description Whether the account has never bought credits. */
                is_free_tier: boolean;
                /** @description Whether it is a management key. */
                is_management_key: boolean;
                /** @description The same by its older name. */
                is_provisioning_key?: boolean;
                /** @description Used with keys of other providers, in USD; not paid from credits. */
                byok_usage?: number;
                /** @description The same in the running day. */
                byok_usage_daily?: number;
                /** @description The same in the running week. */
                byok_usage_weekly?: number;
                /** @description The same in the running month. */
                byok_usage_monthly?: number;
                /** @description Who made the key. */
                creator_user_id: string | null;
                /** @description The organisation that it belongs to. */
                organization_id: string | null;
                /** @description The workspace that it belongs to. */
                workspace_id: string | null;
                /**
                 * Format: date-time
                 * @description Until when it is good; null for ever.
                 */
                expires_at?: string | null;
                /** @description Where its data may be worked on. */
                allowed_data_regions?: string[];
                /** @description Calls of free models in the running day (UTC). */
                free_model_daily_requests?: {
                    /** @description How many were made. */
                    used: number;
                    /** @description How many may be made. */
                    limit: number;
                    /** @description How many are left. */
                    remaining: number;
                };
                /** @description Withdrawn; it no longer has a meaning. */
                rate_limit?: {
                    [key: string]: unknown;
                };
            };
        };
        KeyFigures: {
            /** @description Some characters of the key. */
            label: string;
            /** @description The most that it may spend, in USD; null for no limit. */
            limit: number | null;
            /** @description What of the limit is left, in USD; null for no limit. */
            limit_remaining: number | null;
            /** @description When the limit resets, "daily", "weekly" or "monthly"; null for never. */
            limit_reset: string | null;
            /** @description Whether what is used with keys of other providers counts against the limit. */
            include_byok_in_limit: boolean;
            /** @description All that it has used, in USD. */
            usage: number;
            /** @description Used in the running day, in USD. */
            usage_daily: number;
            /** @description Used in the running week, in USD. */
            usage_weekly: number;
            /** @description Used in the running month, in USD. */
            usage_monthly: number;
        } & Marked<{
            "limit": "limit";
            "limit_remaining": "limitRemaining";
            "usage": "usage";
            "usage_daily": "usageDaily";
            "usage_weekly": "usageWeekly";
            "usage_monthly": "usageMonthly";
        }>;
        Keys: {
            /** @description The keys. */
            data: (components["schemas"]["KeyFigures"] & {
                /** @description The SHA-256 of the key. */
                hash: string;
                /** @description What its owner calls it. */
                name: string;
                /** @description Whether it is switched off. */
                disabled: boolean;
                /**
                 * Format: date-time
                 * @description When it was made.
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description When it was changed.
                 */
                updated_at: string | null;
            })[];
        };
        Activity: {
            /** @description A line for each day, model and endpoint. */
            data: components["schemas"]["ActivityLine"][];
        };
        ActivityLine: {
            /** @description The day (UTC). */
            date: string;
            /** @description The model that was called. */
            model: string;
            /** @description The same with its version. */
            model_permaslug: string;
            /** @description The endpoint that responded. */
            endpoint_id: string;
            /** @description Whose endpoint it is. */
            provider_name: string;
            /** @description What was paid from credits, in USD. */
            usage: number;
            /** @description Used with keys of other providers, in USD; not paid from credits. */
            byok_usage_inference: number;
            /** @description The number of calls. */
            requests: number;
            /** @description Tokens that were sent. */
            prompt_tokens?: number;
            /** @description Tokens of the response. */
            completion_tokens?: number;
            /** @description Reasoning tokens. */
            reasoning_tokens?: number;
        } & Marked<{
            "usage": "usage";
            "byok_usage_inference": "byokUsageInference";
        }>;
        Budgets: {
            /** @description The budgets. */
            data: ({
                /** @description Name of the budget. */
                id: string;
                /** @description Whose budget it is. */
                workspace_id: string;
                /** @description The most that may be spent, in USD. */
                limit_usd: number;
                /** @description When it resets, "daily", "weekly" or "monthly"; null for never. */
                reset_interval: string | null;
                /**
                 * Format: date-time
                 * @description When it was made.
                 */
                created_at: string;
                /**
                 * Format: date-time
                 * @description When it was changed.
                 */
                updated_at: string;
            } & Marked<{
                "limit_usd": "limitUsd";
            }>)[];
            /** @description Whether what is used with keys of other providers counts as well. */
            include_byok_in_budgets?: boolean;
        };
        Generation: {
            data: ({
                /** @description The ID of the response. */
                id: string;
                /** @description The model that responded. */
                model?: string;
                /** @description What it cost, in USD. */
                total_cost: number;
                /** @description What was paid from credits, in USD. */
                usage?: number;
                /** @description What the provider behind it charged, in USD, if a key of that provider was used. */
                upstream_inference_cost?: number | null;
                /**
                 * Format: date-time
                 * @description The time of the request.
                 */
                created_at?: string;
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "total_cost": "totalCost";
                "usage": "usage";
                "upstream_inference_cost": "upstreamInferenceCost";
            }>;
        };
        ChatRequest: {
            /** @description The language model. */
            model: string;
            /** @description The conversation so far. */
            messages: ({
                /** @description Who speaks. */
                role: string;
                /** @description What is said. */
                content: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        ChatCompletion: ({
            /** @description ID of the response. */
            id: string;
            /** @description What kind of object it is. */
            object?: string;
            /** @description When it was made. */
            created?: number;
            /** @description The model that responded. */
            model?: string;
            /** @description What it said. */
            choices: {
                [key: string]: unknown;
            }[];
            usage?: ({
                /** @description Tokens that were sent. */
                prompt_tokens: number;
                /** @description Tokens of the response. */
                completion_tokens: number;
                /** @description The sum of both. */
                total_tokens: number;
                /** @description What the call cost, in USD; null if that is not known yet. */
                cost?: number | null;
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "cost": "cost";
            }>;
        } & {
            [key: string]: unknown;
        }) & Marked<{
            "created": "created";
        }>;
        Error: {
            error: {
                /** @description The status once more. */
                code: number;
                /** @description The error message. */
                message: string;
                /** @description What belongs to the error; `limit_source` says whose limit it is. */
                metadata?: {
                    /** @description Whose limit it is: the credits, the key, a budget. */
                    limit_source?: string;
                    /** @description Which error it is. */
                    reason?: string;
                    /** @description How to fix it, as text. */
                    remedy_hint?: string;
                    /** @description When a budget resets; null for never. */
                    resets_at?: string | null;
                } & {
                    [key: string]: unknown;
                };
            };
            /** @description Whose key it is. */
            user_id?: string;
            /** @description How the call was routed. */
            openrouter_metadata?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description The request has a value that it cannot have. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing or not known. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is good, but is no management key. */
        ManagementOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description OpenRouter failed. */
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
            /** @description The credits of the account now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credits"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ManagementOnly"];
            500: components["responses"]["ServerError"];
        };
    };
    getCurrentKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calling key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserActivity: {
        parameters: {
            query?: {
                /**
                 * @description One of the last 30 days that are over (UTC); all of them unless given.
                 * @example 2025-08-24
                 */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines of the days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ManagementOnly"];
            500: components["responses"]["ServerError"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /**
                 * @description How many to pass over.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some of the keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Keys"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ManagementOnly"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorkspaceBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workspace, or its name in URLs.
                 * @example production
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The budgets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Budgets"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ManagementOnly"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getGeneration: {
        parameters: {
            query: {
                /**
                 * @description The `id` of the response.
                 * @example gen-1
                 */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Generation"];
                };
            };
            401: components["responses"]["Unauthorized"];
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
            /** @description The response, with its cost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The credits do not cover the call; or calls in flight hold them, which passes by itself; or the key may not spend more. */
            402: {
                headers: {
                    /** @description Seconds until what calls in flight hold may be free. An HTTP date is reported as well. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A limit that the owner set is reached, or the content of the request is not let through. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description The call took too long. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description An argument has a value that it cannot have. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests, of the account or of a provider behind OpenRouter. Where there is no `Retry-After`, the reset may be in the body, in milliseconds since 1970. */
            429: {
                headers: {
                    /** @description Seconds to wait, if every provider behind OpenRouter reported some. */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
            /** @description The provider behind OpenRouter failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No provider is available now. */
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
