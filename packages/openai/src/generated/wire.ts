// Generated from specs/openai by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/organization/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was spent on each day
         * @description A bucket for each day (UTC), in pages of 7 by default. The last days are restated, which is reported.
         */
        get: operations["getCosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/spend_limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the organisation may spend in a month
         * @description The limit that the owner set, in whole cents; the spending against it is reported only when it is reached.
         */
        get: operations["getSpendLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/projects/{project_id}/spend_limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a project may spend in a month
         * @description The same for one project.
         */
        get: operations["getProjectSpendLimit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/spend_alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The costs that trigger a notification
         * @description Alerts stop nothing. Their amounts are in whole cents.
         */
        get: operations["listSpendAlerts"];
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
         * @description Included for its billing errors, most of which are a 429 that only a code distinguishes from too many requests. No field of the response reports the cost.
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
        Costs: {
            /** @description Always page. */
            object: string;
            /** @description A bucket for each day. */
            data: components["schemas"]["CostBucket"][];
            /** @description Whether there is another page. */
            has_more: boolean;
            /** @description What names the next page. */
            next_page: string | null;
        };
        CostBucket: {
            /** @description Always bucket. */
            object: string;
            /** @description Where the day begins. */
            start_time: number;
            /** @description Where it ends. */
            end_time: number;
            /** @description The lines of the day. */
            results: components["schemas"]["Cost"][];
        } & Marked<{
            "start_time": "startTime";
            "end_time": "endTime";
        }>;
        Cost: {
            /** @description Always organization.costs.result. */
            object: string;
            /** @description What it cost. */
            amount?: {
                /** @description The number, in whole units of the currency. */
                value: number;
                /** @description The code of the currency, in small letters. */
                currency: string;
            } & Marked<{
                "value": "value";
            }>;
            /** @description What was paid for, if lines are grouped by it. That it is a model's name and what was counted of it, such as "gpt-4.1, input", is reported. */
            line_item?: string | null;
            /** @description The project, if lines are grouped by it. */
            project_id?: string | null;
            /** @description The key, if lines are grouped by it. */
            api_key_id?: string | null;
            /** @description How much of it. */
            quantity?: number | null;
            /** @description The unit of the quantity. */
            quantity_unit?: string | null;
        };
        SpendLimit: {
            /** @description Whose limit it is. */
            object: string;
            /** @description The most that may be spent, in cents. */
            threshold_amount: number;
            /** @description The code of the currency. */
            currency: string;
            /** @description How long it is for, a month so far. */
            interval: string;
            /** @description Whether it stops calls now. */
            enforcement: {
                /** @description Enforcing if it is reached, else inactive. */
                status: string;
            };
        } & Marked<{
            "threshold_amount": "thresholdAmount";
        }>;
        SpendAlerts: {
            /** @description Always list. */
            object: string;
            /** @description The alerts. */
            data: (({
                /** @description Its id. */
                id: string;
                /** @description The costs that trigger a notification, in cents. */
                threshold_amount: number;
                /** @description The code of the currency. */
                currency: string;
                /** @description How long it is for. */
                interval: string;
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "threshold_amount": "thresholdAmount";
            }>)[];
            /** @description The first of the page. */
            first_id?: string | null;
            /** @description The last of the page. */
            last_id?: string | null;
            /** @description Whether there is another page. */
            has_more: boolean;
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
        ChatCompletion: {
            /** @description ID of the response. */
            id: string;
            /** @description What it said. */
            choices: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        Error: {
            error: {
                /** @description The error message. */
                message: string;
                /** @description What kind of error it is. */
                type: string;
                /** @description The value that is wrong. */
                param: string | null;
                /** @description Which error it is. */
                code: string | null;
            };
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
        /** @description The key is not known. The status is documented, the body is not. A missing scope is reported with this status, too. (Inferred: the provider does not document this.) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is good, and may not do this. (Reported by others: the provider does not document this.) */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No limit is set. Status and body are inferred. (Inferred: the provider does not document this.) */
        NoLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description OpenAI failed. */
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
    getCosts: {
        parameters: {
            query: {
                /**
                 * @description Where the first day begins, in seconds since 1970.
                 * @example 1730419200
                 */
                start_time: number;
                /**
                 * @description Where the last day ends, exclusive.
                 * @example 1730505600
                 */
                end_time?: number;
                /**
                 * @description What to group by besides days.
                 * @example [
                 *       "line_item"
                 *     ]
                 */
                group_by?: ("project_id" | "line_item" | "api_key_id")[];
                /**
                 * @description How many days a page has; the documentation gives the bounds as text.
                 * @example 31
                 */
                limit?: number;
                /**
                 * @description The `next_page` of the previous page.
                 * @example page_AAAAAGdGxdEiJdKOAAAAAGcqsYA
                 */
                page?: string;
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
                    "application/json": components["schemas"]["Costs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getSpendLimit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendLimit"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoLimit"];
            500: components["responses"]["ServerError"];
        };
    };
    getProjectSpendLimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project.
                 * @example proj_abc
                 */
                project_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendLimit"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoLimit"];
            500: components["responses"]["ServerError"];
        };
    };
    listSpendAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alerts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendAlerts"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                    "application/json": components["schemas"]["ChatCompletion"];
                };
            };
            /** @description A value is missing or wrong; of images it is also a limit that is reached. */
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
            /** @description One of six conditions, distinguished by the code. The codes are documented, most of the messages are not. */
            429: {
                headers: {
                    /** @description Whole seconds to wait; absent if a person must act. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
            /** @description OpenAI is overloaded. */
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
