// Generated from specs/vendo by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/api/billing/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left
         * @description The prepaid balance of the tenant that the key belongs to, pending charges already deducted. An address may send 60 requests a minute. In its open-source mode, without a key, Vendo has no billing.
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
    "/api/v1/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The balance, as it was reported before micros were introduced
         * @description The same balance in US dollars, rounded to cents, for keys and identity tokens alike. Unlike the newer endpoint it shows that an account is overdrawn. An address may send 60 requests a minute. Kept by the provider for older clients.
         */
        get: operations["getLegacyBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cli/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left, for the provider's own command
         * @description The same balance in US dollars. Takes keys only, no identity tokens. An address may send 30 requests a minute. Its errors are flat.
         */
        get: operations["getCliBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/spend-caps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The limits that the owner set, and what counts against them
         * @description Spent today and in this month (calendar, UTC), next to the limits of both; a limit that was not set is null. The provider's own clients read this endpoint with the key, yet the reference calls it an endpoint of the dashboard, for session cookies only.
         */
        get: operations["getSpendCaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/billing/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was spent on which provider
         * @description Consumption of a calendar day or month (UTC). The shape of the response is not documented, and the provider's own clients hand it on unread, so it is an open object here and its examples are guesses. Like the spend caps, it may want a session cookie. (Inferred: the provider does not document this.)
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
    "/api/apps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set or lift the limits of one app
         * @description Sets the limits of an app for the day and for the month, in US dollars; null lifts one, and what is left out stays. The response contains them in micros, as text. An endpoint of the dashboard, for its session cookie only: no key is sent. The name of the cookie is not documented, so a mock takes any. Its errors are texts that serve as codes.
         */
        patch: operations["updateApp"];
        trace?: never;
    };
    "/api/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deploy a tool of the catalog
         * @description Refused when the tenant has no billing or no credit left. An endpoint of the dashboard, for its session cookie only: no key is sent. The name of the cookie is not documented, so a mock takes any. An address may send five requests an hour. Its errors are flat, with a code in most, and only a part of them is here. Included for its billing errors.
         */
        post: operations["deploy"];
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
         * Call a language model through a proxy
         * @description Sets 1 USD aside, passes the request on, and settles the difference afterwards, so that the balance may look too small for about a minute. Request and success are those of the provider behind the proxy and are only sketched. The proxy's codes are documented, its bodies are not: they follow what the provider's own clients read, which is the envelope that is documented for the stream of events. Where header and body name different codes, the header counts; a code that a client does not know leaves the error to the status. Included for its billing errors.
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
            /**
             * Format: int64
             * @description What may be spent now, in micros; never negative.
             */
            credits_remaining_micros: number;
            /** @description Always USD so far. */
            currency: string;
            /**
             * Format: uri
             * @description Where a person adds credits.
             */
            top_up_url: string;
        } & Marked<{
            "credits_remaining_micros": "creditsRemainingMicros";
        }>;
        LegacyBalance: {
            /** @description What may be spent now, in USD, rounded to cents; negative when overdrawn. */
            balance_usd: number;
            /** @description The tenant that the key belongs to. */
            tenant_id: string;
        } & Marked<{
            "balance_usd": "balanceUsd";
        }>;
        CliBalance: {
            /** @description What may be spent now, in USD. */
            balance_usd: number;
        } & Marked<{
            "balance_usd": "balanceUsd";
        }>;
        /** @description What to change; one of its fields at least. */
        AppChange: {
            spend_cap_daily?: components["schemas"]["Limit"];
            spend_cap_monthly?: components["schemas"]["Limit"];
            /** @description What to call the app. */
            display_name?: string;
        };
        /** @description The most that may be spent, in USD, as a number or as a text that holds one, up to 1,000,000; null for no limit. Which texts are numbers is inferred. */
        Limit: number | string | null;
        ChangedApp: {
            app: {
                /** @description Name of the app. */
                id: string;
                /** @description What its owner calls it. */
                display_name: string | null;
                /** @description The most that may be spent in a day, in micros, as text; null when there is no limit. */
                spend_cap_micros_daily: string | null;
                /** @description The most that may be spent in a month, in micros, as text; null when there is no limit. */
                spend_cap_micros_monthly: string | null;
            } & Marked<{
                "spend_cap_micros_daily": "spendCapMicrosDaily";
                "spend_cap_micros_monthly": "spendCapMicrosMonthly";
            }>;
        };
        /** @description Two fields are required; the others, about ten, are not described here. */
        Deploy: {
            /** @description The tool, as the catalog calls it. */
            toolSlug: string;
            /** @description The tenant to deploy for. */
            tenantSlug: string;
        } & {
            [key: string]: unknown;
        };
        Deployment: {
            /** @description Name of the deployment. */
            deploymentId: string;
        };
        SpendCaps: {
            /**
             * Format: int64
             * @description The most that may be spent in a day, in micros; null when there is no limit.
             */
            daily_micros: number | null;
            /**
             * Format: int64
             * @description The most that may be spent in a month, in micros; null when there is no limit.
             */
            monthly_micros: number | null;
            /**
             * Format: int64
             * @description Spent since midnight (UTC), in micros.
             */
            used_today_micros: number;
            /**
             * Format: int64
             * @description Spent since the first of the month (UTC), in micros.
             */
            used_month_micros: number;
        } & Marked<{
            "daily_micros": "dailyMicros";
            "monthly_micros": "monthlyMicros";
            "used_today_micros": "usedTodayMicros";
            "used_month_micros": "usedMonthMicros";
        }>;
        /** @description Not documented; any object. */
        Usage: {
            [key: string]: unknown;
        };
        ChatRequest: {
            /** @description The language model, as its provider calls it. */
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
        /** @description The response of the provider behind the proxy; its own documentation describes it. */
        ChatCompletion: {
            [key: string]: unknown;
        };
        Error: {
            error: {
                /** @description The error message. */
                message: string;
            };
        };
        /** @description A message, alone or with a code and its details. */
        FlatError: ({
            /** @description The error message. */
            message: string;
            /** @description Which error it is. */
            code?: string;
            /** @description The balance, in USD; with the code `INSUFFICIENT_CREDITS` only. */
            balance_usd?: number;
        } & {
            [key: string]: unknown;
        }) & Marked<{
            "balance_usd": "balanceUsd";
        }>;
        TextError: {
            /** @description The error code; there is no message. */
            error: string;
        };
        ProxyError: {
            error: {
                /** @description Which error it is; the header of the same meaning comes first. */
                code?: string;
                /** @description The error message. */
                message: string;
                /** @description The provider behind the proxy that the error is about. */
                slug?: string;
                /**
                 * Format: uri
                 * @description Where a person connects that provider.
                 */
                connect_url?: string;
                /** @description Seconds to wait. */
                retry_after?: number;
                /** @description What to do about it, as text. */
                suggested_fix?: string;
            } & {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description More than 60 requests in a minute from one address. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More requests from one address than the endpoint allows. */
        FlatTooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FlatError"];
            };
        };
        /** @description The provider failed. */
        FlatServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FlatError"];
            };
        };
        /** @description The key is missing, not known, expired or revoked. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is good, but this is for the dashboard only. Status and body are guesses. (Inferred: the provider does not document this.) */
        Forbidden: {
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
    getLegacyBalance: {
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
                    "application/json": components["schemas"]["LegacyBalance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCliBalance: {
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
                    "application/json": components["schemas"]["CliBalance"];
                };
            };
            /** @description The key is missing, not known or revoked. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatError"];
                };
            };
            429: components["responses"]["FlatTooManyRequests"];
            500: components["responses"]["FlatServerError"];
        };
    };
    getSpendCaps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both limits and what was spent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendCaps"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getUsage: {
        parameters: {
            query?: {
                /**
                 * @description The calendar day or the calendar month that is running.
                 * @example month
                 */
                period?: "day" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some object; nothing in it is certain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            /** @description The period is neither of the two. (Inferred: the provider does not document this.) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the app, a UUID.
                 * @example 00000000-0000-0000-0000-000000000000
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppChange"];
            };
        };
        responses: {
            /** @description The app with its limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedApp"];
                };
            };
            /** @description The change makes no sense to the provider. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextError"];
                };
            };
            /** @description There is no session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextError"];
                };
            };
            /** @description There is no such app, or the user has no tenant. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextError"];
                };
            };
            /** @description The change could not be written; the text is the database's own. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextError"];
                };
            };
        };
    };
    deploy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deploy"];
            };
        };
        responses: {
            /** @description The deployment has started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            /** @description The order is malformed or cannot be carried out. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatError"];
                };
            };
            /** @description There is no session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatError"];
                };
            };
            /** @description The tenant has no billing, or no credit left; only the latter reports the balance. One page gives the text of the latter, none that of the former. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatError"];
                };
            };
            /** @description The tenant is another's, or the tool is not for everybody yet. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatError"] | components["schemas"]["TextError"];
                };
            };
            /** @description The name is taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatError"];
                };
            };
            429: components["responses"]["FlatTooManyRequests"];
            500: components["responses"]["FlatServerError"];
            /** @description What carries out deployments could not be reached. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatError"];
                };
            };
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
            /** @description The response of the provider behind the proxy, unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"];
                };
            };
            /** @description The proxy refuses the request as malformed. The code is documented, its status is not. (Inferred: the provider does not document this.) */
            400: {
                headers: {
                    /**
                     * @description Which error it is.
                     * @example validation_failed
                     */
                    "Vendo-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyError"];
                };
            };
            /** @description The key is missing, not known or revoked, or the connection behind it has lapsed. (Inferred: the provider does not document this.) */
            401: {
                headers: {
                    /** @description Which error it is. */
                    "Vendo-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyError"];
                };
            };
            /** @description The balance does not cover what the proxy sets aside. The page of the proxy says that this response has no code; the page of errors lists `balance_exhausted` among the codes of the proxy. Both are here. (Inferred: the provider does not document this.) */
            402: {
                headers: {
                    /** @description Which error it is; sent according to one page, absent according to the other. */
                    "Vendo-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyError"];
                };
            };
            /** @description The key is good, but no usable connection to this provider belongs to it. (Inferred: the provider does not document this.) */
            403: {
                headers: {
                    /** @description Which error it is. */
                    "Vendo-Error-Code"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyError"];
                };
            };
            /** @description A limit that the owner set is reached, or the provider behind the proxy limits the rate. Codes, statuses and `Retry-After` of the limits are documented (the page of events says 402 for them); whether a provider's own 429 gets a code or is passed on unchanged, two pages disagree about, and both are here. (Inferred: the provider does not document this.) */
            429: {
                headers: {
                    /** @description Which error it is. */
                    "Vendo-Error-Code"?: string;
                    /** @description Seconds until the day or the month ends (UTC). */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyError"];
                };
            };
            /** @description Vendo cannot reach its own billing; the same call may pass later. No code is sent. (Inferred: the provider does not document this.) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxyError"];
                };
            };
        };
    };
}
