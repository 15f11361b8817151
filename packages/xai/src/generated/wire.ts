// Generated from specs/xai by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/auth/management-keys/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which team the management key is for
         * @description Its team is used if none is given. It needs no permission.
         */
        get: operations["validateManagementKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/teams/{team_id}/postpaid/invoice/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credits at hand, and what this month has used of them
         * @description The endpoint is documented, the fields of `coreInvoice` are reported. What is left is `prepaidCredits` without `prepaidCreditsUsed`, which several report who compared it with the Console. (Reported by others: the provider does not document this.)
         */
        get: operations["previewInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/teams/{team_id}/prepaid/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was bought, and what of it was booked
         * @description What is spent is positive, what is bought negative, so that a negative total is in favour of the team. Spending is booked when a month is over: within a month the total is more than what is left.
         */
        get: operations["getPrepaidBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/teams/{team_id}/postpaid/spending-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may be spent in a month beyond the credits
         * @description `softSl` is the owner's limit, `effectiveHardSl` that of xAI; calls stop at `effectiveSl`. 0 means that nothing may be spent beyond the credits. That a team of the other kind gets a 404 is reported.
         */
        get: operations["getSpendingLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/teams/{team_id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What was spent on each day
         * @description A series for each group, with a point for each day. The values are US dollars, which is reported. `limitReached` says that the response was cut, and nothing about money.
         */
        post: operations["analyzeUsage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/responses": {
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
         * @description Included for its billing errors: one message means that the credits are used up or that a monthly limit is reached, under two statuses; and an invalid key is a 400.
         */
        post: operations["createResponse"];
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
        ManagementKey: {
            /** @description Its id. */
            apiKeyId: string;
            /** @description Its team, by the older name. */
            teamId?: string;
            /** @description What it is for: SCOPE_TEAM or SCOPE_ORGANIZATION. */
            scope: string;
            /** @description The id of that. */
            scopeId: string;
            /** @description What its owner calls it. */
            name?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An amount. */
        Cents: {
            /** @description In US cents. */
            val: string;
        } & Marked<{
            "val": "centsVal";
        }>;
        /** @description An amount that is negative if it is in favour of the team. */
        OwedCents: {
            /** @description In US cents. */
            val: string;
        } & Marked<{
            "val": "owedCentsVal";
        }>;
        InvoicePreview: ({
            /** @description The invoice. */
            coreInvoice: ({
                /** @description What was used. */
                lines?: (({
                    /** @description What it is. */
                    description?: string;
                    /** @description What one costs, in millionths of a US cent. (Reported by others: the provider does not document this.) */
                    unitPrice?: string;
                    /** @description How many of it. */
                    numUnits?: string;
                    /** @description What all of them cost, in US cents. (Reported by others: the provider does not document this.) */
                    amount?: string;
                } & {
                    [key: string]: unknown;
                }) & Marked<{
                    "unitPrice": "unitPrice";
                    "amount": "amount";
                }>)[];
                /** @description What this month has used, in US cents. (Reported by others: the provider does not document this.) */
                amountAfterVat?: string;
                totalWithCorr?: components["schemas"]["Cents"];
                prepaidCredits?: components["schemas"]["OwedCents"];
                prepaidCreditsUsed?: components["schemas"]["Cents"];
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "amountAfterVat": "amountAfterVat";
            }>;
            /** @description Where calls stop, in US cents. */
            effectiveSpendingLimit?: string;
            /** @description What is granted for free, in US cents. */
            defaultCredits?: string;
            /** @description The month. */
            billingCycle?: {
                /** @description The year. */
                year?: number;
                /** @description From 1 on. */
                month?: number;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        }) & Marked<{
            "effectiveSpendingLimit": "effectiveSpendingLimit";
            "defaultCredits": "defaultCredits";
        }>;
        PrepaidBalance: {
            /** @description The bookings. */
            changes: ({
                /** @description Why: PURCHASE, AUTO_PURCHASE, REFUND, SPEND or MANUAL. */
                changeOrigin: string;
                amount: components["schemas"]["OwedCents"];
                /**
                 * Format: date-time
                 * @description When.
                 */
                createTs?: string;
            } & {
                [key: string]: unknown;
            })[];
            total: components["schemas"]["OwedCents"];
        };
        SpendingLimits: {
            /** @description The limits of a month. */
            spendingLimits: {
                softSl: components["schemas"]["Cents"];
                effectiveSl: components["schemas"]["Cents"];
                hardSlAuto?: components["schemas"]["Cents"];
                hardSlOverride?: components["schemas"]["Cents"];
                effectiveHardSl: components["schemas"]["Cents"];
            } & {
                [key: string]: unknown;
            };
        };
        UsageRequest: {
            /** @description What to report. */
            analyticsRequest: {
                /** @description From when to when. */
                timeRange: {
                    /** @description The first moment, without a zone. */
                    startTime: string;
                    /** @description The moment after the last one, without a zone. */
                    endTime: string;
                    /** @description The zone of both. */
                    timezone: string;
                };
                /** @description How long a point is, such as TIME_UNIT_DAY. */
                timeUnit: string;
                /** @description Which figures. */
                values: {
                    /** @description Such as usd. */
                    name: string;
                    /** @description Such as AGGREGATION_SUM. */
                    aggregation: string;
                }[];
                /** @description What to group by. */
                groupBy: string[];
                /** @description What to leave out. */
                filters: string[];
            };
        };
        Usage: {
            /** @description A series for each group. */
            timeSeries: ({
                /** @description What it is about. */
                group: string[];
                /** @description A point for each day. */
                dataPoints: {
                    /**
                     * Format: date-time
                     * @description The day.
                     */
                    timestamp: string;
                    /** @description What was spent, in USD. */
                    values: number[];
                }[];
            } & {
                [key: string]: unknown;
            })[];
            /** @description Whether there is more than was reported. */
            limitReached: boolean;
        };
        ResponseRequest: {
            /** @description The language model. */
            model: string;
            /** @description The prompt. */
            input: string;
        } & {
            [key: string]: unknown;
        };
        Response: {
            /** @description ID of the response. */
            id: string;
            /** @description What it used. */
            usage: ({
                /** @description What it cost, in ticks of 1e-10 USD. (Reported by others: the provider does not document this.) */
                cost_in_usd_ticks?: number;
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "cost_in_usd_ticks": "costInUsdTicks";
            }>;
        } & {
            [key: string]: unknown;
        };
        Error: {
            /** @description Which kind of error it is. */
            code: string;
            /** @description The error message. */
            error: string;
        };
        Status: {
            /** @description Which kind of error it is. */
            code: number;
            /** @description The error message. */
            message: string;
            /** @description More of it. */
            details?: {
                [key: string]: unknown;
            }[];
        };
    };
    responses: {
        /** @description The key is not known, or is one that spends. The status is reported, the body inferred. (Inferred: the provider does not document this.) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The key may not read billing. The status is reported, the body inferred. (Inferred: the provider does not document this.) */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description There is no such team, or it is of another kind. The status is reported, the body inferred. (Inferred: the provider does not document this.) */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description xAI failed. (Inferred: the provider does not document this.) */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
    };
    parameters: {
        /**
         * @description The team; by default, that of the management key.
         * @example 16f2151a-40f4-4a80-8ad0-cae00c27e8dd
         */
        TeamId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    validateManagementKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    previewInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team; by default, that of the management key.
                 * @example 16f2151a-40f4-4a80-8ad0-cae00c27e8dd
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice of this month as it would be now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePreview"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getPrepaidBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team; by default, that of the management key.
                 * @example 16f2151a-40f4-4a80-8ad0-cae00c27e8dd
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bookings and their sum. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrepaidBalance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getSpendingLimits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team; by default, that of the management key.
                 * @example 16f2151a-40f4-4a80-8ad0-cae00c27e8dd
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingLimits"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    analyzeUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The team; by default, that of the management key.
                 * @example 16f2151a-40f4-4a80-8ad0-cae00c27e8dd
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsageRequest"];
            };
        };
        responses: {
            /** @description The series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
            /** @description The analysis is not switched on for the team. The status is reported, the body inferred. (Inferred: the provider does not document this.) */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    createResponse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseRequest"];
            };
        };
        responses: {
            /** @description The response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            /** @description An invalid request or an invalid key; only the message says which. (Reported by others: the provider does not document this.) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No credits or a limit reached, which cannot be distinguished; or the key may not do this. (Reported by others: the provider does not document this.) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No such thing. (Inferred: the provider does not document this.) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The body cannot be read. (Inferred: the provider does not document this.) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; or the sentence of the 403, as it was reported in February 2026. (Reported by others: the provider does not document this.) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description xAI failed. (Inferred: the provider does not document this.) */
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
}
