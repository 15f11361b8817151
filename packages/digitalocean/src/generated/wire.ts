// Generated from specs/digitalocean by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/v2/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which team the token is for
         * @description Its team is used if no account is given. It needs the scope `account:read`.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/my/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is owed, and what this month has used
         * @description What was owed before this month and what the month has used, and their sum. It needs the scope `billing:read`, as all endpoints below do.
         */
        get: operations["getCustomerBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/my/prepayment_config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is prepaid, and the limit of the owner
         * @description `blocked` is whether the account may not use more now, `eligible` whether it is one that can be blocked. In the sample of the page the balance is the limit without the balance of the month.
         */
        get: operations["getPrepaymentConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/my/billing_history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invoices and payments
         * @description An invoice is positive, a payment or a credit negative. The newest first, 20 a page.
         */
        get: operations["listBillingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/billing/{account_urn}/insights/{start_date}/{end_date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each resource cost on each day
         * @description Estimates of each night, which need not add up to the invoice. The last day is at most 31 days after the first one. Whether it counts itself is not documented.
         */
        get: operations["listBillingInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/droplets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a server
         * @description Included for its errors. The response to a blocked account is not documented.
         */
        post: operations["createDroplet"];
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
        Account: {
            /** @description The account. */
            account: {
                /** @description Its id. */
                uuid: string;
                /** @description The team of the token. */
                team?: {
                    /** @description Its id. */
                    uuid: string;
                    /** @description What its owner calls it. */
                    name: string;
                };
            } & {
                [key: string]: unknown;
            };
        };
        CustomerBalance: {
            /** @description What is owed now, in USD. */
            month_to_date_balance: string;
            /** @description What was owed before this month, in USD. */
            account_balance: string;
            /** @description What this month has used, in USD. */
            month_to_date_usage: string;
            /**
             * Format: date-time
             * @description How far the figures reach.
             */
            generated_at: string;
        } & Marked<{
            "month_to_date_balance": "monthToDateBalance";
            "account_balance": "accountBalance";
            "month_to_date_usage": "monthToDateUsage";
        }>;
        PrepaymentConfig: {
            /** @description What the owner has set. */
            config?: ({
                /** @description The most that may be spent, in USD. */
                spend_limit?: string;
                /** @description Whether it is topped up by itself. */
                is_auto_prepay_enabled?: boolean;
                /** @description How much is paid then, in USD. */
                prepay_amount?: string;
                /** @description The balance below which it is topped up, in USD. */
                prepay_threshold?: string;
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "spend_limit": "spendLimit";
                "prepay_amount": "prepayAmount";
                "prepay_threshold": "prepayThreshold";
            }>;
            /** @description How it stands. */
            status: {
                /** @description What is left, in USD. */
                balance: string;
                /** @description Whether it is topped up by itself. */
                is_auto_prepay_enabled: boolean;
                /** @description Whether nothing more may be used now. */
                blocked: boolean;
                /** @description Whether it is an account of this kind. */
                eligible: boolean;
                /** @description What is owed now, in USD. */
                month_to_date_balance: string;
            } & Marked<{
                "balance": "balance";
                "month_to_date_balance": "monthToDateBalance";
            }>;
        };
        BillingHistory: {
            /** @description The entries. */
            billing_history: (({
                /** @description What it is. */
                description: string;
                /** @description How much more is owed by it, in USD. */
                amount: string;
                /**
                 * Format: date-time
                 * @description When.
                 */
                date: string;
                /** @description Which kind: Invoice, Payment, Credit and others. */
                type: string;
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "amount": "amount";
            }>)[];
        } & {
            [key: string]: unknown;
        };
        BillingInsights: {
            /** @description The lines. */
            data_points: (({
                /**
                 * Format: date
                 * @description The day.
                 */
                start_date: string;
                /** @description What it cost, in USD. */
                total_amount: string;
                /** @description Which product. */
                sku?: string;
                /** @description Which resource. */
                description?: string;
            } & {
                [key: string]: unknown;
            }) & Marked<{
                "total_amount": "totalAmount";
            }>)[];
            /** @description How many lines there are. */
            total_items?: number;
            /** @description How many pages there are. */
            total_pages: number;
            /** @description Which page this is. */
            current_page: number;
        };
        DropletRequest: {
            /** @description What it is called. */
            name: string;
            /** @description Where it stands. */
            region?: string;
            /** @description How large it is. */
            size: string;
            /** @description What runs on it. */
            image: string;
        } & {
            [key: string]: unknown;
        };
        Droplet: {
            /** @description The server. */
            droplet: {
                /** @description Its id. */
                id: number;
                /** @description What it costs. */
                size?: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
        };
        Error: {
            /** @description Which error it is. */
            id: string;
            /** @description The error message. */
            message: string;
            /** @description Name of the request. */
            request_id?: string;
        };
    };
    responses: {
        /** @description The token is not known. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is good, and lacks the scope. */
        Forbidden: {
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
        /** @description Too many requests. */
        TooManyRequests: {
            headers: {
                /**
                 * @description When the oldest request is forgotten, in seconds since 1970; every response has it.
                 * @example 1415984218
                 */
                "ratelimit-reset"?: number;
                /**
                 * @description Whole seconds to wait, which is inferred.
                 * @example 12
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description DigitalOcean failed. */
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
         * @description How many a page has.
         * @example 200
         */
        PerPage: number;
        /**
         * @description Which page, from 1 on.
         * @example 1
         */
        Page: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomerBalance: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["CustomerBalance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPrepaymentConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings and the figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrepaymentConfig"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listBillingHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many a page has.
                 * @example 200
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Which page, from 1 on.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingHistory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listBillingInsights: {
        parameters: {
            query?: {
                /**
                 * @description How many a page has.
                 * @example 200
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Which page, from 1 on.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The team, or an organisation of teams; if none is given, the team of the token.
                 * @example do:team:12345678-1234-1234-1234-123456789012
                 */
                account_urn: string;
                /**
                 * @description The first day.
                 * @example 2026-11-01
                 */
                start_date: string;
                /**
                 * @description The last day.
                 * @example 2026-11-25
                 */
                end_date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingInsights"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createDroplet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropletRequest"];
            };
        };
        responses: {
            /** @description The server is being made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Droplet"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The prepaid account is blocked. Status and body are inferred. (Inferred: the provider does not document this.) */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The request cannot be carried out. The message is inferred. (Inferred: the provider does not document this.) */
            422: {
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
