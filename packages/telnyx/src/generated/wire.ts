// Generated from specs/telnyx by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The balance and the credit limit
         * @description What may be spent is the balance and the credit limit together. Pending amounts are not deducted.
         */
        get: operations["retrieveBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging_profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The spend limits of messaging profiles
         * @description A limit holds until midnight UTC. How much of it was spent is not reported.
         */
        get: operations["listMessagingProfiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages": {
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
         * @description Included for its billing errors. The response reports the cost of the message.
         */
        post: operations["sendMessage"];
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
        BalanceAnswer: {
            data: components["schemas"]["Balance"];
        };
        /** @description All of its fields may be missing. */
        Balance: {
            /** @description What it is: balance. */
            record_type?: string;
            /** @description The balance; below zero on credit. */
            balance?: string;
            /** @description How far below zero it may go. */
            credit_limit?: string;
            /** @description Both together. */
            available_credit?: string;
            /** @description What was used and is not yet deducted, which is inferred; the documentation says that it is pending. (Inferred: the provider does not document this.) */
            pending?: string;
            /** @description The currency of the account. */
            currency?: string;
        } & Marked<{
            "balance": "balance";
            "credit_limit": "creditLimit";
            "available_credit": "availableCredit";
            "pending": "pending";
        }>;
        MessagingProfiles: {
            /** @description The profiles. */
            data: components["schemas"]["MessagingProfile"][];
            /** @description Which page it is. */
            meta: {
                /** @description How many there are. */
                total_pages: number;
                /** @description Which one it is. */
                page_number: number;
            } & {
                [key: string]: unknown;
            };
        };
        MessagingProfile: ({
            /** @description Its id. */
            id: string;
            /** @description What its owner calls it. */
            name?: string;
            /** @description The most that it may spend until midnight UTC, in USD. */
            daily_spend_limit?: string;
            /** @description Whether the limit holds. */
            daily_spend_limit_enabled?: boolean;
        } & {
            [key: string]: unknown;
        }) & Marked<{
            "daily_spend_limit": "dailySpendLimit";
        }>;
        NewMessage: {
            /** @description Who sends it. */
            from?: string;
            /** @description Who gets it. */
            to: string;
            /** @description What it says. */
            text?: string;
        };
        Message: {
            /** @description The message. */
            data: {
                /** @description Its name. */
                id: string;
                /** @description What it costs. */
                cost?: {
                    /** @description How much. */
                    amount?: string;
                    /** @description In which currency. */
                    currency?: string;
                } | null;
            } & {
                [key: string]: unknown;
            };
        };
        Error: {
            /** @description The error message. */
            errors: {
                /** @description Which error it is. */
                code: string;
                /** @description What it is called. */
                title: string;
                /** @description The error message. */
                detail?: string;
                /** @description Further details. */
                meta?: {
                    [key: string]: unknown;
                };
                /** @description The invalid part of the request. */
                source?: {
                    [key: string]: unknown;
                };
            }[];
        };
    };
    responses: {
        /** @description The key is missing or not known. The code is documented, its status is reported. (Reported by others: the provider does not document this.) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key may not make the call. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More calls than Telnyx takes. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Telnyx failed. The code is documented, its status is inferred. (Inferred: the provider does not document this.) */
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
    retrieveBalance: {
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
                    "application/json": components["schemas"]["BalanceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listMessagingProfiles: {
        parameters: {
            query?: {
                /**
                 * @description Which page it is, from 1 on.
                 * @example 1
                 */
                "page[number]"?: number;
                /**
                 * @description How many profiles a page has.
                 * @example 250
                 */
                "page[size]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagingProfiles"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The message was accepted, and will be sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The balance and the credit limit do not cover the call. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The key may not make the call, or the account is not active, for which missing funds are one possible reason. The codes are documented, the status of an inactive account is inferred. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request cannot be processed. The codes are documented, the status is inferred. (Inferred: the provider does not document this.) */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description More calls than Telnyx takes, or the spend limit of the messaging profile is reached until midnight UTC. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
}
