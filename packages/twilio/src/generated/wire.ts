// Generated from specs/twilio by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/Accounts/{AccountSid}/Balance.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The balance of the account
         * @description Charges are deducted with a delay. A sub-account has no balance: the field is null or missing, which of the two is not documented.
         */
        get: operations["fetchBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Usage/Records/ThisMonth.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was spent in the running month
         * @description The months are those of GMT. Categories overlap: `totalprice` is the sum of all others, and what sub-accounts spent is part of it unless it is left out.
         */
        get: operations["listUsageThisMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Usage/Records/Daily.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was spent on each day
         * @description The days are those of GMT. That the newest day comes first is inferred.
         */
        get: operations["listUsageByDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/Accounts/{AccountSid}/Messages.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Included for its billing errors. The message reports its cost once it is sent, as a negative number.
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
        Balance: {
            /** @description The account. */
            account_sid?: string | null;
            /** @description What is left; below zero if the account is overdrawn. */
            balance?: string | null;
            /** @description The currency of the account. */
            currency?: string | null;
        } & Marked<{
            "balance": "balance";
        }>;
        UsageRecords: {
            /** @description The records. */
            usage_records: components["schemas"]["UsageRecord"][];
            /** @description Where the next page is, without the host. */
            next_page_uri?: string | null;
        } & {
            [key: string]: unknown;
        };
        UsageRecord: ({
            /** @description How far the record reaches. */
            as_of: string;
            /** @description What was used. */
            category: string;
            /**
             * Format: date
             * @description The first day.
             */
            start_date: string;
            /**
             * Format: date
             * @description The last day.
             */
            end_date: string;
            /** @description What it cost. */
            price: string | number;
            /** @description The currency, in small letters. */
            price_unit: string;
        } & {
            [key: string]: unknown;
        }) & Marked<{
            "price": "price";
        }>;
        NewMessage: {
            /** @description Who gets the message. */
            To: string;
            /** @description Who sends it. */
            From?: string;
            /** @description What it says. */
            Body?: string;
        };
        Message: {
            /** @description Its name. */
            sid: string;
            /** @description How far it is. */
            status: string;
            /** @description What it cost; null until it was sent. */
            price?: string | null;
        } & {
            [key: string]: unknown;
        };
        Error: {
            /** @description Which error it is. */
            code: number;
            /** @description The error message. */
            message: string;
            /** @description A page about the error. */
            more_info?: string;
            /** @description The status of the response. */
            status?: number;
            /** @description More of it. */
            details?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description The request cannot be processed. The body is documented, the example is inferred. (Inferred: the provider does not document this.) */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The pair is invalid or the account is suspended, which this response does not distinguish. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account is suspended or closed: the balance is used up, a recharge failed, or Twilio's rules were broken. The code is documented, its status is inferred. (Inferred: the provider does not document this.) */
        Suspended: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such account. The code is documented, the message is inferred. (Inferred: the provider does not document this.) */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More calls than Twilio takes. */
        TooManyRequests: {
            headers: {
                /**
                 * @description How many seconds to wait.
                 * @example 1
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Twilio failed. (Inferred: the provider does not document this.) */
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
         * @description The SID of the account, which is also the user of the pair.
         * @example ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
         */
        AccountSid: string;
        /**
         * @description The category to report; all of them by default.
         * @example totalprice
         */
        Category: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    fetchBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The SID of the account, which is also the user of the pair.
                 * @example ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                AccountSid: components["parameters"]["AccountSid"];
            };
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
            403: components["responses"]["Suspended"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsageThisMonth: {
        parameters: {
            query?: {
                /**
                 * @description The category to report; all of them by default.
                 * @example totalprice
                 */
                Category?: components["parameters"]["Category"];
            };
            header?: never;
            path: {
                /**
                 * @description The SID of the account, which is also the user of the pair.
                 * @example ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A record for each requested category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageRecords"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Suspended"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsageByDay: {
        parameters: {
            query?: {
                /**
                 * @description The category to report; all of them by default.
                 * @example totalprice
                 */
                Category?: components["parameters"]["Category"];
                /**
                 * @description The first day.
                 * @example 2026-11-01
                 */
                StartDate?: string;
                /**
                 * @description The last day, inclusive.
                 * @example 2026-11-25
                 */
                EndDate?: string;
                /**
                 * @description How many records a page has; 50 unless given.
                 * @example 1000
                 */
                PageSize?: number;
                /**
                 * @description Which page it is, from 0 on.
                 * @example 0
                 */
                Page?: number;
                /**
                 * @description The token from `next_page_uri` of the previous page.
                 * @example PTaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                PageToken?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The SID of the account, which is also the user of the pair.
                 * @example ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                AccountSid: components["parameters"]["AccountSid"];
            };
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
                    "application/json": components["schemas"]["UsageRecords"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Suspended"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The SID of the account, which is also the user of the pair.
                 * @example ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                 */
                AccountSid: components["parameters"]["AccountSid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The message was accepted, and will be sent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Suspended"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
