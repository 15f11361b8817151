// Generated from specs/venice by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

export interface paths {
    "/billing/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left of each currency
         * @description The account behind the key. Needs an admin key.
         */
        get: operations["getBillingBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/usage-analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spending by day, by model and by key
         * @description Totals over a window of at most 90 days, named either by `lookback` or by a first and a last day. Venice calls it beta; its data are up to ten minutes old. Needs an admin key, by a newer source.
         */
        get: operations["getBillingUsageAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The old ledger, which is gone
         * @deprecated
         * @description Closed on 2026-09-16. Every response, whatever the key, parameters and `Accept`, says so and names the successor. The parameters are those that it took while it was open.
         */
        get: operations["getBillingUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/usage-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger, page by page
         * @description Every entry, oldest first. The first request may filter; each later one sends the cursor of the previous page and nothing else, because the cursor carries the filters and anything beside it is refused with 400. A page stays the same while new entries are written, and totals are not reported. Needs an admin key.
         */
        get: operations["getBillingUsageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys, with what each may spend and has spent
         * @description The keys that have not expired. A limit on a key is Venice's spend cap. Needs an admin key.
         */
        get: operations["getApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys/rate_limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this key may do, and when the epoch ends
         * @description The key of the request, of either kind. Only this endpoint reports when DIEM renews.
         */
        get: operations["getApiKeyRateLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys/rate_limits/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last requests that were too many
         * @description The last 50 of the account, of all keys, newest first. Needs an admin key.
         */
        get: operations["getApiKeyRateLimitLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One key, with what it may spend and has spent
         * @description An entry of the list of keys, by its id. Needs an admin key.
         */
        get: operations["getApiKey"];
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
         * Call a model
         * @description Shaped like OpenAI's call of the same name, of which only what is needed to make it is described. Paid by the account of the key, or by a wallet that signs the request; a request with neither gets the `payment-required` response of 402, not 401. In a newer source, every endpoint that needs a key returns it. Payments themselves go to the top-up endpoint only.
         */
        post: operations["createChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/x402/balance/{walletAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left of the prepaid credit of a wallet
         * @description A wallet sees itself only. It signs in with either header; no API key is needed. Without a signature a newer source has 402 in place of 401.
         */
        get: operations["getX402Balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/x402/transactions/{walletAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger of a wallet
         * @description Newest first, page by page while `hasMore`. A wallet sees itself only, as with its balance.
         */
        get: operations["getX402Transactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/x402/top-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepay for a wallet
         * @description Without a payment it returns what may be paid and to whom, which is not a failure; with one it settles it. From 5 to 10,000 US dollars in USDC. No sign-in is needed: the signature of the payment says whose credit it is. A newer source adds 409 for a payment that is being settled, 503 and 504, and a 402 for one that could not be.
         */
        post: operations["createX402TopUp"];
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
        StandardError: {
            /** @description The error message. */
            error: string;
        };
        DetailedError: {
            /** @description The error message. */
            error: string;
            /** @description What is wrong with each field, as a tree whose leaves are lists called `_errors`. */
            details?: {
                [key: string]: unknown;
            };
            /** @description The same as a flat list. */
            issues?: {
                [key: string]: unknown;
            }[];
        };
        OpenaiError: {
            error: {
                /** @description The error message. */
                message: string;
                /** @description The kind of error. */
                type?: string;
                /** @description The field that it is about. */
                param?: string | null;
                /** @description The error, as a code. */
                code?: string | null;
            };
        };
        TimeoutError: {
            /** @description The error message; may be omitted. */
            error?: string;
        };
        UsageAnalytics: {
            /** @description The window, as days (`7d`) or as two dates joined by a colon. */
            lookback: string;
            /** @description Spent on each day. */
            byDate: ({
                /** @description The day, in UTC. */
                date: string;
                /** @description Spent, in US dollars. */
                USD: number;
                /** @description Spent, in DIEM. */
                DIEM: number;
            } & Marked<{
                "USD": "byDateUSD";
                "DIEM": "byDateDIEM";
            }>)[];
            /** @description Spent on each model, the dearest first. */
            byModel: ({
                /** @description The model, as people know it. */
                modelName: string;
                /** @description What `totalUnits` counts, such as tokens, images, chars, minutes or seconds. */
                unitType: string;
                /** @description The kind of model, such as LLM, IMAGE, TTS, ASR or VIDEO. */
                modelType: string | null;
                /** @description Spent, in US dollars. */
                totalUsd: number;
                /** @description Spent, in DIEM. */
                totalDiem: number;
                /** @description Units used. */
                totalUnits: number;
                /** @description The same by type of token, if there is more than one. */
                breakdown?: ({
                    /** @description The type, such as Input or Output. */
                    type: string;
                    /** @description Spent, in US dollars. */
                    usd: number;
                    /** @description Spent, in DIEM. */
                    diem: number;
                    /** @description Units used. */
                    units: number;
                } & Marked<{
                    "usd": "breakdownUsd";
                    "diem": "breakdownDiem";
                }>)[];
            } & Marked<{
                "totalUsd": "totalUsd";
                "totalDiem": "totalDiem";
            }>)[];
            /** @description A row for each day. `date` is in milliseconds since 1970; each other field is a model, with dollars and DIEM in one sum that has no unit. */
            byModelDaily: {
                [key: string]: number;
            }[];
            /** @description The models of those rows. */
            topModels: string[];
            /** @description Spent by each API key, the dearest first. */
            byKey: ({
                /** @description The key; null for what was used in Venice's own web application. */
                apiKeyId: string | null;
                /** @description The key's name. */
                description: string;
                /** @description Spent, in US dollars. */
                totalUsd: number;
                /** @description Spent, in DIEM. */
                totalDiem: number;
                /** @description Units used, of whatever type. */
                totalUnits: number;
            } & Marked<{
                "totalUsd": "totalUsd";
                "totalDiem": "totalDiem";
            }>)[];
            /** @description Rows like those of `byModelDaily`, with keys in place of models. */
            byKeyDaily: {
                [key: string]: number;
            }[];
            /** @description The keys of those rows. */
            topKeyNames: string[];
        };
        UsageHistory: {
            /** @description Entries, oldest first. */
            data: components["schemas"]["UsageEntry"][];
            /** @description What to send for the next page; null on the last. */
            nextCursor: string | null;
        };
        UsageEntry: {
            /** @description What the entry did to the balance, so a charge is negative. */
            amount: number;
            /**
             * @description What `amount` is counted in.
             * @enum {string}
             */
            currency: "USD" | "DIEM" | "BUNDLED_CREDITS";
            /** @description The call behind the entry. One call may be behind several entries. */
            inferenceDetails: {
                /** @description Tokens of the response. */
                completionTokens: number | null;
                /** @description How long the call took, in milliseconds. */
                inferenceExecutionTime: number | null;
                /** @description Tokens of the prompt. */
                promptTokens: number | null;
                /** @description The `id` of the response to that call. */
                requestId: string;
            } | null;
            /** @description A remark. */
            notes: string;
            /** @description Price of one unit, in US dollars. */
            pricePerUnitUsd: number;
            /** @description What was bought; names the model and the unit. */
            sku: string;
            /**
             * Format: date-time
             * @description When the entry was written.
             */
            timestamp: string;
            /** @description How many units; a million tokens are one. */
            units: number;
        } & Marked<{
            "amount": "amount";
            "pricePerUnitUsd": "pricePerUnitUsd";
        }>;
        ApiKeys: {
            /** @enum {string} */
            object: "list";
            data: components["schemas"]["ApiKey"][];
        };
        ApiKey: {
            /** @description Name of the key, not its secret. */
            id: string;
            /**
             * @description An inference key may only call models and look at its own limits.
             * @enum {string}
             */
            apiKeyType: "INFERENCE" | "ADMIN";
            /** @description What its owner called it. */
            description?: string;
            /** @description When it was made. */
            createdAt: string | null;
            /** @description When it stops working; null for never. */
            expiresAt: string | null;
            /** @description When it was last used. */
            lastUsedAt: string | null;
            /** @description The end of its secret. */
            last6Chars: string;
            /** @description The most that the key may spend in a period; null for no limit. */
            consumptionLimits: {
                /** @description In US dollars, bundled credits included. */
                usd?: number | null;
                /** @description In DIEM. */
                diem?: number | null;
                /**
                 * @deprecated
                 * @description In VCU, the old name of DIEM.
                 */
                vcu?: number | null;
            } & Marked<{
                "usd": "consumptionLimitsUsd";
                "diem": "consumptionLimitsDiem";
            }>;
            /**
             * @description The period of the limits, a UTC day, a calendar month in UTC, or all time.
             * @enum {string}
             */
            limitPeriod?: "EPOCH" | "MONTH" | "LIFETIME";
            /** @description Spent in the period that runs now, as decimal strings. Only on a key that has a limit. */
            currentPeriodUsage?: {
                /** @description In US dollars. */
                usd?: string;
                /** @description In DIEM. */
                diem?: string;
            } & Marked<{
                "usd": "currentPeriodUsageUsd";
                "diem": "currentPeriodUsageDiem";
            }>;
            /** @description Spent lately, limits or not. */
            usage?: {
                /** @description Spent in the last seven days, as decimal strings. */
                trailingSevenDays?: {
                    /** @description In US dollars. */
                    usd?: string;
                    /**
                     * @deprecated
                     * @description In VCU, the old name of DIEM.
                     */
                    vcu?: string;
                    /** @description In DIEM. */
                    diem?: string;
                } & Marked<{
                    "usd": "trailingSevenDaysUsd";
                    "diem": "trailingSevenDaysDiem";
                }>;
            };
        };
        ApiKeyRateLimits: {
            data: {
                /** @description Whether a call with this key would be let through now, its limits included. */
                accessPermitted: boolean;
                apiTier: {
                    /** @description The tier of the account. */
                    id: string;
                    /** @description Whether calls cost anything. */
                    isCharged: boolean;
                };
                /** @description What this key may still spend; a balance that is not known is left out. */
                balances: {
                    /** @description In US dollars. */
                    USD?: number;
                    /** @description In DIEM. */
                    DIEM?: number;
                } & Marked<{
                    "USD": "balancesUSD";
                    "DIEM": "balancesDIEM";
                }>;
                /** @description When the key stops working; null for never. */
                keyExpiration: string | null;
                /** @description When DIEM renews, and the limits of keys by the epoch restart. */
                nextEpochBegins: string;
                /** @description Limits of speed, by model. */
                rateLimits: {
                    /** @description The model. */
                    apiModelId?: string;
                    rateLimits: ({
                        /** @description How many. */
                        amount: number;
                        /** @description RPM and RPD are requests by the minute and by the day, TPM tokens by the minute. */
                        type: string;
                    } & Marked<{
                        "amount": "amount";
                    }>)[];
                }[];
            };
        };
        ApiKeyRateLimitLog: {
            /** @enum {string} */
            object: "list";
            data: {
                /** @description The key. */
                apiKeyId: string;
                /** @description The model. */
                modelId: string;
                /** @description The tier of the account. */
                rateLimitTier: string;
                /**
                 * @description The limit: of requests by the day or minute, of tokens by the minute, of requests that failed, or of requests for what the model cannot do.
                 * @enum {string}
                 */
                rateLimitType: "RPD" | "RPM" | "TPM" | "FAILED_REQUESTS" | "UNSUPPORTED_FEATURE_REQUESTS";
                /**
                 * Format: date-time
                 * @description When it was hit.
                 */
                timestamp: string;
            }[];
        };
        ChatRequest: {
            /** @description The model to call. */
            model: string;
            /** @description The conversation so far. */
            messages: {
                /** @description Who speaks, such as system, user or assistant. */
                role: string;
                /** @description What is said, as text or as OpenAI's list of parts. */
                content?: unknown;
            }[];
        };
        ChatCompletion: {
            /** @description Name of the request; the ledger knows it as `requestId`. */
            id: string;
            /** @enum {string} */
            object: "chat.completion";
            /** @description When it was made, in seconds since 1970. */
            created: number;
            /** @description The model that responded. */
            model: string;
            /** @description The responses. */
            choices?: {
                [key: string]: unknown;
            }[];
            usage: {
                /** @description Tokens of the prompt. */
                prompt_tokens: number;
                /** @description Tokens of the response. */
                completion_tokens: number;
                /** @description Both together. */
                total_tokens: number;
            };
        };
        /** @description What x402 calls payment requirements. */
        PaymentChallenge: {
            /** @description Version of the x402 protocol. */
            x402Version: number;
            /** @description The error message. */
            error?: string;
            /** @description The requested content. */
            resource: {
                [key: string]: unknown;
            };
            /** @description The ways to pay, one for each chain. */
            accepts: components["schemas"]["PaymentOption"][];
            /** @description The ways to identify the caller. */
            authOptions: {
                [key: string]: unknown;
            };
            /** @description Extensions of the protocol, such as a message to sign. */
            extensions?: {
                [key: string]: unknown;
            };
        };
        /** @description What x402 calls payment requirements, without a challenge to sign. */
        PaymentRequirements: {
            /** @description Version of the x402 protocol. */
            x402Version: number;
            /** @description The ways to pay, one for each chain, each with the least that is taken. */
            accepts: components["schemas"]["PaymentOption"][];
        };
        PaymentOption: {
            /**
             * @description The rule by which the amount is settled.
             * @enum {string}
             */
            scheme: "exact";
            /** @description The chain, as a CAIP-2 name; a bare `solana` is seen too. */
            network: string;
            /** @description The amount in the token's smallest unit; USDC has six decimals. */
            amount: string;
            /** @description Address of the token. */
            asset: string;
            /** @description Address to pay. The ones in the examples have no owner. */
            payTo: string;
            /** @description How long the offer stands, in seconds. */
            maxTimeoutSeconds: number;
            /** @description What the scheme needs besides. */
            extra?: {
                [key: string]: unknown;
            };
        };
        WalletBalanceError: {
            /** @description The error message. */
            error: string;
            /** @enum {string} */
            code: "PAYMENT_REQUIRED";
            /** @enum {string} */
            reason: "insufficient_balance";
            /** @description Left in the wallet's prepaid credit, in US dollars. */
            currentBalanceUsd?: number;
            /** @description The least with which a call is let through, in US dollars. */
            minimumBalanceUsd?: number;
            /** @description A top-up that Venice suggests, in US dollars. */
            suggestedTopUpUsd: number;
            /** @description The smallest top-up that is taken, in US dollars. */
            minimumTopUpUsd: number;
            /** @description The tokens that are taken. */
            supportedTokens: string[];
            /** @description The chains on which they are taken. */
            supportedChains: string[];
            /** @description How to top up on Base; only the top-up endpoint reports the other chain. */
            topUpInstructions: {
                [key: string]: unknown;
            };
            /** @description The message that a wallet may sign, and the chains on which it may. */
            siwxChallenge: {
                [key: string]: unknown;
            };
        };
        X402Balance: {
            /** @enum {boolean} */
            success: true;
            data: {
                /** @description The wallet. */
                walletAddress: string;
                /** @description Left of its prepaid credit, in US dollars. */
                balanceUsd: number;
                /** @description Whether a call would be let through now, by credit or DIEM. */
                canConsume: boolean;
                /** @description The smallest top-up that is taken, in US dollars. */
                minimumTopUpUsd: number;
                /** @description A top-up that Venice suggests, in US dollars. */
                suggestedTopUpUsd: number;
                /** @description DIEM left this epoch, of the account that the wallet is linked to; spent before the credit. Omitted if there is none. */
                diemBalanceUsd?: number;
            };
        };
        X402Transactions: {
            /** @enum {boolean} */
            success: true;
            data: {
                /** @description The wallet. */
                walletAddress: string;
                /** @description Left of its prepaid credit, in US dollars. */
                currentBalance: number;
                transactions: ({
                    /** @description The entry. */
                    id: string;
                    /** @description What the entry did to the credit, in US dollars, so a charge is negative. */
                    amount: number;
                    /** @description The credit after it. */
                    balanceAfter: number;
                    /** @description TOP_UP, CHARGE or REFUND, and others in time to come. */
                    type: string;
                    /**
                     * Format: date-time
                     * @description When it was written.
                     */
                    createdAt: string;
                    /** @description The `id` of the response that was paid for. Several charges may share it. */
                    requestId: string | null;
                    /** @description The model. */
                    modelId: string | null;
                } & Marked<{
                    "amount": "amount";
                }>)[];
                pagination: {
                    /** @description Entries on a page, at most. */
                    limit: number;
                    /** @description Entries that were left out first. */
                    offset: number;
                    /** @description Whether there is a further page. */
                    hasMore: boolean;
                };
            };
        };
        X402TopUp: {
            /** @enum {boolean} */
            success: true;
            data: {
                /** @description The wallet that paid. */
                walletAddress: string;
                /** @description What it paid, in US dollars. */
                amountCredited: number;
                /** @description Its credit now, in US dollars. */
                newBalance: number;
                /** @description The payment. The same one is credited once, however often it is sent. */
                paymentId: string;
            };
        };
        X402TopUpError: {
            /** @description What went wrong, as a code. */
            error: string;
            /** @description The error message. */
            message: string;
            /** @description More about it, in whatever form. */
            details?: unknown;
        };
    };
    responses: {
        /** @description The key is missing or not known. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StandardError"];
            };
        };
        /** @description The key is missing or not known, or it is an inference key. */
        AdminOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StandardError"];
            };
        };
        /** @description Venice cannot read the address or a parameter. */
        InvalidWallet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailedError"];
            };
        };
        /** @description The signature is missing, or not good (any more). */
        InvalidSignIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StandardError"];
            };
        };
        /** @description The wallet that signed is not that of the address. */
        ForeignWallet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StandardError"];
            };
        };
        /** @description More requests than Venice takes: by a newer source 30 in a minute for the balance, 20 for the ledger and 10 for top-ups. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StandardError"];
            };
        };
        /** @description Venice failed. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StandardError"];
            };
        };
        /** @description Venice took too long. (Inferred: the provider does not document this.) */
        TimedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TimeoutError"];
            };
        };
    };
    parameters: {
        /**
         * @description An Ethereum address, in any letter case, or a Solana address, whose letter case counts. That of the wallet that signs.
         * @example 0x2222222222222222222222222222222222222222
         */
        WalletAddress: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getBillingBalance: {
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
                    "application/json": {
                        /** @description Venice's own word on whether a call would be let through now. */
                        canConsume: boolean;
                        /**
                         * @description What the next call is charged to; null when nothing is left to charge. VCU is the old name of DIEM. A newer source has EARNED_CREDITS too.
                         * @enum {string|null}
                         */
                        consumptionCurrency: "USD" | "VCU" | "DIEM" | "BUNDLED_CREDITS" | null;
                        /** @description What is left, by currency. The remaining bundled credits are not reported; a newer source has `bundledCredits` and `earnedCredits` here, in US dollars. */
                        balances: {
                            /** @description DIEM left until the epoch ends; null for an account that stakes nothing. */
                            diem: number | null;
                            /** @description US dollars left; null for an account that holds none. */
                            usd: number | null;
                        } & Marked<{
                            "diem": "balancesDiem";
                            "usd": "balancesUsd";
                        }>;
                        /** @description DIEM that renews at the start of each epoch. */
                        diemEpochAllocation: number;
                    } & Marked<{
                        "diemEpochAllocation": "diemEpochAllocation";
                    }>;
                };
            };
            401: components["responses"]["AdminOnly"];
            500: components["responses"]["ServerError"];
        };
    };
    getBillingUsageAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description Days back from today. Venice documents the pattern without the bound and the bound in its text; a newer source has it cut a longer window to 90 days, where this pattern refuses.
                 * @example 7d
                 */
                lookback?: string;
                /**
                 * @description First day of the window, in UTC. Goes together with `endDate` or not at all.
                 * @example 2024-01-14
                 */
                startDate?: string;
                /**
                 * @description Last day of the window, in UTC. Goes together with `startDate` or not at all.
                 * @example 2024-01-15
                 */
                endDate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Totals of the window. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageAnalytics"];
                };
            };
            /** @description The window is not one that Venice reads. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedError"];
                };
            };
            401: components["responses"]["AdminOnly"];
            500: components["responses"]["ServerError"];
            504: components["responses"]["TimedOut"];
        };
    };
    getBillingUsage: {
        parameters: {
            query?: {
                /**
                 * @description Only entries in this currency.
                 * @example USD
                 */
                currency?: "USD" | "VCU" | "DIEM" | "BUNDLED_CREDITS";
                /**
                 * @description Only entries from this moment on.
                 * @example 2024-01-01T00:00:00Z
                 */
                startDate?: string;
                /**
                 * @description Only entries up to this moment.
                 * @example 2024-12-31T23:59:59Z
                 */
                endDate?: string;
                /**
                 * @description Entries on a page.
                 * @example 200
                 */
                limit?: number;
                /**
                 * @description The page, counted from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description By the time of the entries.
                 * @example desc
                 */
                sortOrder?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone, for good. */
            410: {
                headers: {
                    /**
                     * @description Since when the endpoint was to be avoided (RFC 9745).
                     * @example @1783555200
                     */
                    Deprecation?: string;
                    /**
                     * @description When it was closed (RFC 8594).
                     * @example Wed, 16 Sep 2026 00:00:00 GMT
                     */
                    Sunset?: string;
                    /**
                     * @description The successor. A newer source has a link to its page of documentation too.
                     * @example </api/v1/billing/usage-history>; rel="successor-version"
                     */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardError"];
                };
            };
        };
    };
    getBillingUsageHistory: {
        parameters: {
            query?: {
                /**
                 * @description Only entries in this currency. A newer source has EARNED_CREDITS too.
                 * @example USD
                 */
                currency?: "USD" | "DIEM" | "BUNDLED_CREDITS";
                /**
                 * @description Only entries from this moment on, in UTC, written with a `Z`.
                 * @example 2026-06-01T00:00:00Z
                 */
                startTimestamp?: string;
                /**
                 * @description Only entries before this moment, which lies after `startTimestamp`.
                 * @example 2026-07-01T00:00:00Z
                 */
                endTimestamp?: string;
                /**
                 * @description Entries on a page, at most.
                 * @example 1000
                 */
                pageSize?: number;
                /**
                 * @description Where the previous page ended. Sent alone.
                 * @example AZq3fK9tXhIVDm2j4vN8cQwYt1sB6uEoLxRgPzKaJdHfM5nC7yW0K3w
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the ledger, as CSV if `Accept` asks for it. */
            200: {
                headers: {
                    /** @description The name of the CSV file, which ends in the moment of the export. CSV only. */
                    "Content-Disposition"?: string;
                    /** @description The cursor of the next page. CSV only, and absent from the last page. */
                    "x-next-cursor"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageHistory"];
                    "text/csv": string;
                };
            };
            /** @description A filter is out of its bounds, or the cursor is not good (any more). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedError"];
                };
            };
            401: components["responses"]["AdminOnly"];
            500: components["responses"]["ServerError"];
        };
    };
    getApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys of the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeys"];
                };
            };
            401: components["responses"]["AdminOnly"];
            500: components["responses"]["ServerError"];
        };
    };
    getApiKeyRateLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Balances, limits and the next epoch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyRateLimits"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getApiKeyRateLimitLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When which limit was hit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyRateLimitLog"];
                };
            };
            401: components["responses"]["AdminOnly"];
            500: components["responses"]["ServerError"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the key, not its secret.
                 * @example e28e82dc-9df2-4b47-b726-d0a222ef2ab5
                 */
                id: string;
            };
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
                    "application/json": {
                        data: components["schemas"]["ApiKey"];
                    };
                };
            };
            /** @description There is no such key, or it has expired. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardError"];
                };
            };
            401: components["responses"]["AdminOnly"];
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
            /** @description The model's response. */
            200: {
                headers: {
                    /** @description US dollars left in the wallet that paid, as a decimal string. Never sent to an API key; a newer source says that wallets do not get it yet either. */
                    "X-Balance-Remaining"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"];
                };
            };
            /** @description The request makes no sense to Venice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedError"] | components["schemas"]["OpenaiError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Payment required. A key gets one message, and only the message distinguishes an empty account from a limit on the key; a wallet with too little gets how to top it up; a request without either gets what it may pay with. */
            402: {
                headers: {
                    /** @description What x402 calls payment requirements, as Base64 of JSON: the body of a request with neither key nor wallet without its `authOptions`, and for a wallet with too little not the body but the ways to pay. A key does not get it. (Inferred: the provider does not document this.) */
                    "PAYMENT-REQUIRED"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardError"] | components["schemas"]["PaymentChallenge"] | components["schemas"]["WalletBalanceError"];
                };
            };
            /** @description The key is good, but this call is closed to it or to its account. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardError"];
                };
            };
            /** @description More requests or more tokens than the model's limits allow. */
            429: {
                headers: {
                    /**
                     * @description Requests allowed in the period.
                     * @example 100
                     */
                    "x-ratelimit-limit-requests"?: number;
                    /**
                     * @description Requests left in the period.
                     * @example 0
                     */
                    "x-ratelimit-remaining-requests"?: number;
                    /**
                     * @description When the period ends, as a Unix time; in seconds as we read the page about limits, in milliseconds by a newer source. (Inferred: the provider does not document this.)
                     * @example 1781550360
                     */
                    "x-ratelimit-reset-requests"?: number;
                    /**
                     * @description Tokens allowed per minute, of prompt and response together.
                     * @example 750000
                     */
                    "x-ratelimit-limit-tokens"?: number;
                    /**
                     * @description Tokens left in the minute.
                     * @example 748200
                     */
                    "x-ratelimit-remaining-tokens"?: number;
                    /**
                     * @description Seconds until the token count restarts; a span, where its neighbour is a moment.
                     * @example 12
                     */
                    "x-ratelimit-reset-tokens"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardError"];
                };
            };
            500: components["responses"]["ServerError"];
            /** @description The model has no room, or is offline. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardError"];
                };
            };
            504: components["responses"]["TimedOut"];
        };
    };
    getX402Balance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description An Ethereum address, in any letter case, or a Solana address, whose letter case counts. That of the wallet that signs.
                 * @example 0x2222222222222222222222222222222222222222
                 */
                walletAddress: components["parameters"]["WalletAddress"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X402Balance"];
                };
            };
            400: components["responses"]["InvalidWallet"];
            401: components["responses"]["InvalidSignIn"];
            403: components["responses"]["ForeignWallet"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getX402Transactions: {
        parameters: {
            query?: {
                /**
                 * @description Entries on a page, at most.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Entries to leave out first.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description An Ethereum address, in any letter case, or a Solana address, whose letter case counts. That of the wallet that signs.
                 * @example 0x2222222222222222222222222222222222222222
                 */
                walletAddress: components["parameters"]["WalletAddress"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the ledger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X402Transactions"];
                };
            };
            400: components["responses"]["InvalidWallet"];
            401: components["responses"]["InvalidSignIn"];
            403: components["responses"]["ForeignWallet"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createX402TopUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A signed x402 payment, as Base64 of JSON.
                 * @example eyJ4NDAyVmVyc2lvbiI6MiwicGF5bG9hZCI6Ii4uLiJ9
                 */
                "PAYMENT-SIGNATURE"?: string;
                /**
                 * @description The same by the name that Venice gave it first.
                 * @example eyJ4NDAyVmVyc2lvbiI6MiwicGF5bG9hZCI6Ii4uLiJ9
                 */
                "X-402-Payment"?: string;
                /**
                 * @description The same by the name of x402's first version.
                 * @example eyJ4NDAyVmVyc2lvbiI6MiwicGF5bG9hZCI6Ii4uLiJ9
                 */
                "X-PAYMENT"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Not read. May be left out together with its content type. */
        requestBody?: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description The payment was settled. */
            200: {
                headers: {
                    /**
                     * @description How it was settled, as Base64 of JSON with `success`, `network`, `payer` and `transaction`.
                     * @example eyJzdWNjZXNzIjp0cnVlLCJuZXR3b3JrIjoiZWlwMTU1Ojg0NTMiLCJwYXllciI6IjB4MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMiIsInRyYW5zYWN0aW9uIjoiMHgzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzIn0=
                     */
                    "PAYMENT-RESPONSE"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X402TopUp"];
                };
            };
            /** @description The payment is not one that Venice takes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X402TopUpError"];
                };
            };
            /** @description What may be paid. */
            402: {
                headers: {
                    /**
                     * @description The body, as Base64.
                     * @example eyJ4NDAyVmVyc2lvbiI6MiwiYWNjZXB0cyI6W3sic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoiZWlwMTU1Ojg0NTMiLCJhbW91bnQiOiI1MDAwMDAwIiwiYXNzZXQiOiIweDgzMzU4OWZjZDZlZGI2ZTA4ZjRjN2MzMmQ0ZjcxYjU0YmRhMDI5MTMiLCJwYXlUbyI6IjB4MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMSIsIm1heFRpbWVvdXRTZWNvbmRzIjozMDAsImV4dHJhIjp7Im5hbWUiOiJVU0QgQ29pbiIsInZlcnNpb24iOiIyIn19LHsic2NoZW1lIjoiZXhhY3QiLCJuZXR3b3JrIjoic29sYW5hOjVleWt0NFVzRnY4UDhOSmRUUkVwWTF2enFLcVpLdmRwIiwiYW1vdW50IjoiNTAwMDAwMCIsImFzc2V0IjoiRVBqRldkZDVBdWZxU1NxZU0ycU4xeHp5YmFwQzhHNHdFR0drWnd5VER0MXYiLCJwYXlUbyI6IjExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExIiwibWF4VGltZW91dFNlY29uZHMiOjMwMCwiZXh0cmEiOnsibmFtZSI6IlVTRCBDb2luIiwidmVyc2lvbiI6IjIiLCJmZWVQYXllciI6IjExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTExIn19XX0=
                     */
                    "PAYMENT-REQUIRED"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentRequirements"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description Venice failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["X402TopUpError"];
                };
            };
        };
    };
}
