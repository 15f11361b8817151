// Generated from specs/contentstats by "npm run generate"; do not edit.
export interface paths {
    "/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is left, what is pending, and what was ever charged
         * @description The prepaid balance next to totals since the account was opened. Snapshots already made but not yet charged are still part of the balance. The route takes no parameters.
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
    "/videos/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follow a video for some days
         * @description Costs 0.015 USD for each hourly snapshot, so 0.36 USD for each day. Kept here for its errors about money.
         */
        post: operations["trackVideo"];
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
        Usage: {
            /** @description The balance in USD, from which pending usage is not yet taken off. */
            balance_usd: number;
            /** @description Snapshots made since the account was opened. */
            total_snapshots: number;
            /** @description Videos that are followed now. */
            active_videos: number;
            /** @description Used but not yet taken off the balance, in USD. */
            uncharged_usage_usd: number;
            /** @description All that was ever charged, in USD; not of a month. */
            total_charged_usd: number;
            /** @description Whole snapshots that the balance buys, pending usage ignored. */
            estimated_snapshots_remaining: number;
            /** @description Price of one snapshot, in USD. */
            cost_per_snapshot: number;
        };
        TrackVideo: {
            /**
             * Format: uri
             * @description Address of a public video on TikTok, YouTube, Instagram or Twitter.
             */
            video_link: string;
            /** @description For how many days to follow it. */
            duration_days: number;
        };
        TrackedVideo: {
            /** @description Name of the order. */
            id: string;
            /** @description Name of the job that makes the snapshots. */
            job_id?: string;
            /** @description Address of the video. */
            video_link: string;
            /** @description Where the video was found (tiktok, youtube, instagram, twitter). */
            platform: string;
            /** @description How far the order is (monitoring, completed, paused, error, cancelled). */
            status: string;
            /** @description For how many days the video is followed. */
            monitoring_duration_days?: number;
            /** @description Days that are left of them; need not be whole. */
            days_remaining?: number;
            /** @description What all the days are expected to cost, in USD. */
            estimated_cost: number;
            /**
             * Format: date-time
             * @description When the order was taken.
             */
            created_at?: string;
        };
        /**
         * @description What to send to be told about a low balance, as the page of usage shows it. Neither the route that takes it nor what is delivered is documented.
         * @example {
         *       "event": "balance.low",
         *       "threshold": 5,
         *       "url": "https://yourapp.com/webhooks/balance"
         *     }
         */
        BalanceLowSubscription: {
            /**
             * @description The event to be told about.
             * @constant
             */
            event: "balance.low";
            /** @description The balance under which to be told, in USD. */
            threshold: number;
            /**
             * Format: uri
             * @description Where to be told.
             */
            url: string;
        };
        Error: {
            /** @description What went wrong, in prose. */
            error: string;
        };
        ValidationError: {
            /** @description What went wrong, in prose. */
            error: string;
            details: {
                /** @description The field with the wrong value. */
                field: string;
                /** @description What is wrong with it. */
                message: string;
            }[];
        };
        InsufficientBalance: {
            /** @description What went wrong, in prose. */
            error: string;
            /** @description The balance, in USD. */
            balance: number;
            /** @description What the call costs, in USD. */
            estimated_cost: number;
            /** @description What is missing, in USD. */
            required?: number;
        };
        RateLimitExceeded: {
            /** @description What went wrong, in prose. */
            error: string;
            /** @description Requests allowed per minute. */
            limit: number;
            /** @description When the minute ends, in seconds since 1970. */
            reset: number;
        };
    };
    responses: {
        /** @description The key is missing, malformed, deleted or expired; the provider says the same in all four cases. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is good but may not do this. The status is documented, the body is not. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More requests in a minute than the plan allows. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                /**
                 * @description No requests left in this minute.
                 * @example 0
                 */
                "X-RateLimit-Remaining"?: number;
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitExceeded"];
            };
        };
        /** @description The provider failed. The status is documented, the body is not. */
        ServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Requests allowed per minute (60 on the free plan, 300 on the paid one).
         * @example 60
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in this minute.
         * @example 45
         */
        RateLimitRemaining: number;
        /**
         * @description When the minute ends, in seconds since 1970.
         * @example 1640995200
         */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance now and the totals of all time. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    trackVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackVideo"];
            };
        };
        responses: {
            /** @description The video is followed from now on. The page of this route names no status; the page of errors lists 201 for whatever is created. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedVideo"];
                };
            };
            /** @description A field of the order is missing, malformed or out of its bounds. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The days ordered cost more than is left. The field that the wire calls `required` is what is missing, not what the call costs, and one of the two pages that show this answer lacks it. */
            402: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsufficientBalance"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description There is no such video, or it is not public. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
