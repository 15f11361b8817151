// Generated from specs/novita by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/openapi/v1/billing/balance/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may be spent now
         * @description All figures are whole numbers of 1/10000 US dollar, written as texts. The header is required by the page.
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
    "/openapi/v1/billing/monthly/bill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bill of each month
         * @description The months from the requested one on; the earliest is October 2025. That the bill of the running month contains what was spent so far, and that months begin at midnight UTC, is inferred.
         */
        get: operations["listMonthlyBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openai/v1/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a model
         * @description Included for its billing errors. No field of the response reports the cost.
         */
        post: operations["createChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/async/txt2img": {
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
         * @description Included for its billing errors, which have another status and reason than those of the language models.
         */
        post: operations["createImage"];
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
            /** @description What may be spent now, the credit line included. */
            availableBalance?: string;
            /** @description What is left of the top-ups. */
            cashBalance?: string;
            /** @description The most that may be owed. */
            creditLimit?: string;
            /** @description Charges in flight; 0 at present, whatever is in flight. */
            pendingCharges?: string;
            /** @description What is owed now. */
            outstandingInvoices?: string;
        } & Marked<{
            "availableBalance": "availableBalance";
            "cashBalance": "cashBalance";
            "creditLimit": "creditLimit";
            "pendingCharges": "pendingCharges";
            "outstandingInvoices": "outstandingInvoices";
        }>;
        Bills: {
            /** @description The bills. */
            data: components["schemas"]["Bill"][];
        };
        Bill: {
            /** @description Its id. */
            billId?: string;
            /** @description The account. */
            userId?: string;
            /** @description Its month. */
            billingMonth: string;
            /** @description What the month cost, after what was deducted. (Inferred: the provider does not document this.) */
            totalAmount: string;
            /** @description What it cost before. (Inferred: the provider does not document this.) */
            originTotalAmount?: string;
            /** @description What vouchers paid of it. (Inferred: the provider does not document this.) */
            voucherPayAmount?: string;
            /** @description What the balance paid of it. (Inferred: the provider does not document this.) */
            cashPayAmount?: string;
            /** @description What is owed of it. (Inferred: the provider does not document this.) */
            debtAmount?: string;
            /** @description What of that was paid later. (Inferred: the provider does not document this.) */
            repaidAmount?: string;
            /** @description pending, outed, paid or overdue. */
            status?: string;
            /** @description Where its invoice is. */
            invoiceUrl?: string;
            /** @description Its first second, in seconds since 1970. */
            startTime?: string;
            /** @description Its last second. */
            endTime?: string;
        } & Marked<{
            "totalAmount": "totalAmount";
            "originTotalAmount": "originTotalAmount";
            "voucherPayAmount": "voucherPayAmount";
            "cashPayAmount": "cashPayAmount";
            "debtAmount": "debtAmount";
            "repaidAmount": "repaidAmount";
        }>;
        ChatRequest: {
            /** @description The model. */
            model: string;
            /** @description What is said to it. */
            messages: {
                [key: string]: unknown;
            }[];
        };
        ChatCompletion: {
            /** @description ID of the response. */
            id: string;
            /** @description What kind of object it is. */
            object?: string;
            /** @description The model. */
            model?: string;
            /** @description What it says. */
            choices: {
                [key: string]: unknown;
            }[];
            /** @description Tokens. */
            usage?: {
                [key: string]: unknown;
            };
        };
        ImageRequest: {
            /** @description The model, what to show and how large. */
            request: {
                [key: string]: unknown;
            };
        };
        Task: {
            /** @description Name of the task. */
            task_id: string;
        };
        Error: {
            /** @description The status again. */
            code: number;
            /** @description Which error it is. */
            reason: string;
            /** @description The error message. */
            message: string;
            /** @description More of it. */
            metadata?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description The key is missing or not known. The status is documented, the body inferred. (Inferred: the provider does not document this.) */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is not known. The reason is documented, the body inferred. (Inferred: the provider does not document this.) */
        InvalidKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More requests or tokens than a minute allows. The reason is documented, the body inferred. (Inferred: the provider does not document this.) */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Novita is overloaded. The reason is documented, the body inferred. (Inferred: the provider does not document this.) */
        Unavailable: {
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
            403: components["responses"]["InvalidKey"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMonthlyBills: {
        parameters: {
            query?: {
                /**
                 * @description The first month.
                 * @example 2025-12
                 */
                startMonth?: string;
                /**
                 * @description The page, counted from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many months a page has.
                 * @example 20
                 */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bills"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InvalidKey"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
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
            /** @description The response of the model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"];
                };
            };
            /** @description The request cannot be processed. The reason is documented, the body inferred. (Inferred: the provider does not document this.) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description One status for a bad key, for no money and for a model that the key may not use; `reason` says which. (Reported by others: the provider does not document this.) */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is no such model. The reason is documented, the body inferred. (Inferred: the provider does not document this.) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageRequest"];
            };
        };
        responses: {
            /** @description The task that makes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The request cannot be worked on, or the balance does not cover it. Status and reasons are documented, the body inferred. (Inferred: the provider does not document this.) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InvalidKey"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
}
