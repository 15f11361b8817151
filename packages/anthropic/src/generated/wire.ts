// Generated from specs/anthropic by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/v1/organizations/analytics/cost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was spent between two times
         * @description One row for the whole time unless the rows are grouped, after discounts and before credits. The response says how fresh it is. An organisation with HIPAA readiness gets a 400.
         */
        get: operations["getCost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/cost_report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was spent on each day
         * @description A bucket for each day (UTC), in pages of 7 by default. It is the older of the two endpoints, needs no beta header, and has no costs of the Priority Tier.
         */
        get: operations["getCostReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/spend_limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may be spent
         * @description The limits that are set, each with its scope: that of a usage tier is Anthropic's own, all others are the owner's. What is spent of them is not in it. For organisations of the Console it is in early access.
         */
        get: operations["listSpendLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/spend_limits/effective": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each member may still spend
         * @description For Enterprise plans only. A `period_to_date_spend` of "0" may also mean that it cannot be read, so do not rely on it.
         */
        get: operations["listEffectiveSpendLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
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
         * @description Included for its billing errors: an empty balance and a limit of the owner are a 400, a limit of Anthropic's own is a 429. No field of the response reports the cost.
         */
        post: operations["createMessage"];
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
        Cost: {
            /** @description The rows. */
            data: {
                /**
                 * Format: date-time
                 * @description Where the row begins.
                 */
                starting_at: string;
                /**
                 * Format: date-time
                 * @description Where it ends.
                 */
                ending_at: string;
                /** @description What was spent. */
                cost: {
                    /** @description In cents with fractions, after discounts and before credits. */
                    amount: string;
                    /** @description The same at list prices. */
                    list_amount: string;
                    /** @description The code of the currency, USD so far. */
                    currency: string;
                    /** @description How many requests. */
                    requests?: number | null;
                } & Marked<{
                    "amount": "amount";
                    "list_amount": "listAmount";
                }>;
                /** @description What the row is about, if rows are grouped. */
                group?: {
                    [key: string]: unknown;
                };
            }[];
            /** @description Whether there is another page. */
            has_more: boolean;
            /** @description What names the next page. */
            next_page: string | null;
            /**
             * Format: date-time
             * @description How far the figures reach.
             */
            data_refreshed_at: string | null;
        };
        CostReport: {
            /** @description A bucket for each day. */
            data: {
                /**
                 * Format: date-time
                 * @description Where the day begins.
                 */
                starting_at: string;
                /**
                 * Format: date-time
                 * @description Where it ends.
                 */
                ending_at: string;
                /** @description The lines of the day. */
                results: (({
                    /** @description In cents with fractions. */
                    amount: string;
                    /** @description The code of the currency, USD so far. */
                    currency: string;
                    /** @description What was paid for, if lines are grouped by it. */
                    description?: string | null;
                    /** @description The model, if lines are grouped by description and belong to one model. */
                    model?: string | null;
                } & {
                    [key: string]: unknown;
                }) & Marked<{
                    "amount": "amount";
                }>)[];
            }[];
            /** @description Whether there is another page. */
            has_more: boolean;
            /** @description What names the next page. */
            next_page: string | null;
        };
        SpendLimits: {
            /** @description The limits. */
            data: (({
                /** @description Always spend_limit. */
                type: string;
                /** @description Its id. */
                id: string;
                /** @description The most that may be spent, in whole cents; null if it has no number of its own. */
                amount: string | null;
                /** @description The code of the currency. */
                currency: string;
                /** @description Whether it is switched on. */
                is_enabled: boolean;
                /** @description How long it is for: daily, weekly or monthly. */
                period: string;
                /** @description What it limits. */
                scope: {
                    /** @description What kind of thing; usage_tier is a limit of Anthropic's own. */
                    type: string;
                    /** @description The workspace, if it is one. */
                    workspace_id?: string;
                } & {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "amount": "amount";
            }>)[];
            /** @description What names the next page. */
            next_page: string | null;
        };
        EffectiveSpendLimits: {
            /** @description The members. */
            data: (({
                /** @description The member. */
                actor: {
                    [key: string]: unknown;
                };
                /** @description The most that may be spent, in whole cents. */
                amount: string | null;
                /** @description What is spent, in cents with up to three decimals; also 0 if it is not known. */
                period_to_date_spend: string;
                /** @description The code of the currency. */
                currency: string;
                /** @description How long the limit is for. */
                period: string;
                /** @description The limit that applies. */
                spend_limit_id?: string | null;
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "amount": "amount";
                "period_to_date_spend": "periodToDateSpend";
            }>)[];
            /** @description What names the next page. */
            next_page: string | null;
        };
        MessageRequest: {
            /** @description The language model. */
            model: string;
            /** @description Maximum number of tokens in the response. */
            max_tokens: number;
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
        Message: {
            /** @description ID of the response. */
            id: string;
            /** @description Always message. */
            type: string;
            /** @description What it said. */
            content: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        Error: {
            /** @description Always error. */
            type: string;
            /** @description The error message. */
            error: {
                /** @description What kind of error it is. */
                type: string;
                /** @description The error message. */
                message: string;
                /** @description Further details, if any. */
                details?: {
                    /** @description Which error it is. */
                    error_code?: string;
                } & {
                    [key: string]: unknown;
                };
            };
            /** @description Name of the request. */
            request_id?: string | null;
        };
    };
    responses: {
        /** @description A value is missing or invalid. The shape is documented, the message is inferred. (Inferred: the provider does not document this.) */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is unknown, or is not an admin key although one is needed. (Reported by others: the provider does not document this.) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is good, and may not do this. The type is documented, the message is inferred. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests. Type and header are documented, the message is inferred. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Whole seconds to wait.
                 * @example 12
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Anthropic failed. */
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
         * @description Where the time begins.
         * @example 2026-11-01T00:00:00Z
         */
        StartingAt: string;
        /**
         * @description The `next_page` of the previous page.
         * @example page_MjAyNi0xMS0wOFQwMDowMDowMFo=
         */
        Page: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCost: {
        parameters: {
            query: {
                /**
                 * @description Where the time begins.
                 * @example 2026-11-01T00:00:00Z
                 */
                starting_at: components["parameters"]["StartingAt"];
                /**
                 * @description Where the time ends, exclusive; at most 31 days later, which is the default.
                 * @example 2026-12-01T00:00:00Z
                 */
                ending_at?: string;
                /**
                 * @description How many rows a page has.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description The `next_page` of the previous page.
                 * @example page_MjAyNi0xMS0wOFQwMDowMDowMFo=
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cost"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCostReport: {
        parameters: {
            query: {
                /**
                 * @description Where the time begins.
                 * @example 2026-11-01T00:00:00Z
                 */
                starting_at: components["parameters"]["StartingAt"];
                /**
                 * @description Where the last day ends, exclusive.
                 * @example 2026-12-01T00:00:00Z
                 */
                ending_at?: string;
                /**
                 * @description What to group by besides days.
                 * @example [
                 *       "description"
                 *     ]
                 */
                "group_by[]"?: ("workspace_id" | "description")[];
                /**
                 * @description How many days a page has.
                 * @example 31
                 */
                limit?: number;
                /**
                 * @description The `next_page` of the previous page.
                 * @example page_MjAyNi0xMS0wOFQwMDowMDowMFo=
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSpendLimits: {
        parameters: {
            query?: {
                /**
                 * @description Which scopes to list.
                 * @example [
                 *       "organization",
                 *       "usage_tier"
                 *     ]
                 */
                "scope_type[]"?: ("organization" | "organization_service" | "rbac_group" | "seat_tier" | "usage_tier" | "user" | "workspace")[];
                /**
                 * @description The `next_page` of the previous page.
                 * @example page_MjAyNi0xMS0wOFQwMDowMDowMFo=
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendLimits"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listEffectiveSpendLimits: {
        parameters: {
            query?: {
                /**
                 * @description The `next_page` of the previous page.
                 * @example page_MjAyNi0xMS0wOFQwMDowMDowMFo=
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectiveSpendLimits"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            /** @description The response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description An invalid request; or no credits, or a limit of the owner, which only the message says; or an organisation that may not do this, which a code says. (Reported by others: the provider does not document this.) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description A problem with the bill. Types and codes are documented, the message is inferred. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description No such thing. */
            404: {
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
            /** @description Too many requests, which pass; or a limit that Anthropic set, which a code says. The codes are documented. */
            429: {
                headers: {
                    /** @description Whole seconds to wait; absent if a limit on spending is reached, but for that of the workspace of Claude Code. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
            /** @description Anthropic is overloaded. */
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
