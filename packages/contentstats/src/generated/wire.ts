// Generated from specs/contentstats by "npm run generate"; do not edit.
import type { Marked } from "@api-balance/core/adapter"

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
         * @description The prepaid balance next to totals since the account was opened. Snapshots already made but not yet charged are still part of the balance. The endpoint takes no parameters.
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
         * @description Costs 0.015 USD for each hourly snapshot, so 0.36 USD for each day. The estimate must be there when the video is ordered; what is charged are the snapshots, one by one, as they are made. Snapshots that fail and videos that were deleted cost nothing. Included for its errors about money.
         */
        post: operations["trackVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The videos that are or were followed
         * @description A single response without pages; how to read beyond the limit is not documented. Charges arise while a video has the status `monitoring`. The response reports no costs; a day of following is 24 snapshots.
         */
        get: operations["listVideos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A followed video with all its snapshots
         * @description Every snapshot in the response cost 0.015 USD. Its counters are texts, not numbers, and the platform decides which of them are there; that the others are absent, not null, is inferred.
         */
        get: operations["getVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/videos/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop following a video
         * @description Ends the charges for a video before its days are over. The snapshots made so far stay, and only they are paid for: the rest of the estimate was never taken, so nothing is given back. (Unused credit is refunded by the provider's support within 30 days of its purchase, not by this endpoint.) The response for a video that is no longer followed is not documented.
         */
        post: operations["stopVideo"];
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
            /** @description The balance in USD, from which pending usage is not yet deducted. */
            balance_usd: number;
            /** @description Snapshots made since the account was opened. */
            total_snapshots: number;
            /** @description Videos that are followed now. */
            active_videos: number;
            /** @description Used but not yet deducted from the balance, in USD. */
            uncharged_usage_usd: number;
            /** @description All that was ever charged, in USD; not of a month. */
            total_charged_usd: number;
            /** @description Whole snapshots that the balance buys, pending usage ignored. */
            estimated_snapshots_remaining: number;
            /** @description Price of one snapshot, in USD. */
            cost_per_snapshot: number;
        } & Marked<{
            "balance_usd": "balanceUsd";
            "uncharged_usage_usd": "unchargedUsageUsd";
            "total_charged_usd": "totalChargedUsd";
            "cost_per_snapshot": "costPerSnapshot";
        }>;
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
        } & Marked<{
            "estimated_cost": "estimatedCost";
        }>;
        Videos: {
            /** @description The videos, without their snapshots. */
            videos: components["schemas"]["VideoSummary"][];
            /** @description Number of videos in this response, not in the account. */
            total: number;
            /** @description The limit that was applied. */
            limit: number;
        };
        VideoSummary: {
            /** @description Name of the order. */
            id: string;
            /** @description Name of the job that makes the snapshots. */
            job_id?: string;
            /** @description Address of the video. */
            video_link: string;
            /** @description Where the video is (tiktok, youtube, instagram, twitter). */
            platform: string;
            /** @description How far the order is (monitoring, completed, paused, error, cancelled). */
            status: string;
            /**
             * Format: date-time
             * @description When the video began to be followed.
             */
            monitoring_started?: string;
            /** @description For how many days the video is followed. */
            monitoring_duration_days?: number;
            /** @description Days that are left of them; need not be whole. */
            days_remaining?: number;
            /** @description What the platform says about the video, such as its title and creator; any fields. */
            current_metadata?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the order was taken.
             */
            created_at?: string;
        };
        Video: {
            /** @description Name of the order. */
            id: string;
            /** @description Name of the job that makes the snapshots. */
            job_id?: string;
            /** @description Address of the video. */
            video_link: string;
            /** @description Where the video is (tiktok, youtube, instagram, twitter). */
            platform: string;
            /** @description How far the order is (monitoring, completed, paused, error, cancelled). */
            status: string;
            /**
             * Format: date-time
             * @description When the video began to be followed.
             */
            monitoring_started?: string;
            /** @description For how many days the video is followed. */
            monitoring_duration_days?: number;
            /** @description Days that are left of them; need not be whole. */
            days_remaining?: number;
            /** @description Whether the platform removed the video. */
            is_deleted?: boolean;
            /** @description What the platform says about the video, such as its title and creator; any fields. */
            current_metadata?: {
                [key: string]: unknown;
            };
            /** @description All snapshots so far, one an hour, each charged when it was made. */
            snapshots: components["schemas"]["Snapshot"][];
            /**
             * Format: date-time
             * @description When the order was taken.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When anything of this last changed.
             */
            last_updated?: string;
        };
        /** @description Counters at one time, as text; the platform decides which are there. */
        Snapshot: {
            /** @description Name of the snapshot. */
            id?: string;
            /** @description Name of the snapshot where it was made. */
            snapshot_id?: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            snapshot_time: string;
            /** @description Views, a whole number as text. */
            views?: string;
            /** @description Likes, a whole number as text. */
            likes?: string;
            /** @description Comments, a whole number as text. */
            comments?: string;
            /** @description Shares, a whole number as text. */
            shares?: string;
            /** @description Saves, a whole number as text. */
            saves?: string;
            /** @description What made the snapshot. */
            provider?: string;
        };
        StoppedVideo: {
            /** @description Whether it was stopped. */
            success: boolean;
            /** @description Name of the order. */
            id: string;
            /** @description Name of the job that made the snapshots. */
            job_id?: string;
            /** @description Address of the video. */
            video_link?: string;
            /** @description The status before, mostly `monitoring`. */
            previous_status: string;
            /** @description The status now, always `completed`. */
            new_status: string;
        };
        /**
         * @description The request that subscribes to low-balance notifications, as the page of usage shows it. Neither the endpoint that takes it nor what is delivered is documented.
         * @example {
         *       "event": "balance.low",
         *       "threshold": 5,
         *       "url": "https://yourapp.com/webhooks/balance"
         *     }
         */
        BalanceLowSubscription: {
            /**
             * @description The event to be notified about.
             * @constant
             */
            event: "balance.low";
            /** @description The balance below which to be notified, in USD. */
            threshold: number;
            /**
             * Format: uri
             * @description The URL to notify.
             */
            url: string;
        };
        Error: {
            /** @description The error message. */
            error: string;
        };
        ValidationError: {
            /** @description The error message. */
            error: string;
            details: {
                /** @description The field with the invalid value. */
                field: string;
                /** @description Why it is invalid. */
                message: string;
            }[];
        };
        InsufficientBalance: {
            /** @description The error message. */
            error: string;
            /** @description The balance, in USD. */
            balance: number;
            /** @description What the call costs, in USD. */
            estimated_cost: number;
            /** @description What is missing, in USD. */
            required?: number;
        } & Marked<{
            "balance": "balance";
            "estimated_cost": "estimatedCost";
            "required": "required";
        }>;
        RateLimitExceeded: {
            /** @description The error message. */
            error: string;
            /** @description Requests allowed per minute. */
            limit: number;
            /** @description When the minute ends, in seconds since 1970. */
            reset: number;
        };
    };
    responses: {
        /** @description A field of the order is missing, malformed or out of its bounds. */
        Invalid: {
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
        /** @description A filter or the limit is out of its bounds. The page of errors gives the form for all wrong parameters, without a sample of this one. (Inferred: the provider does not document this.) */
        InvalidQuery: {
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
        /** @description There is no such video, it is not public, or it is of another organization. */
        NotFound: {
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
        /** @description The key is good but may not do this. The status is documented, the body is not. (Inferred: the provider does not document this.) */
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
        /** @description The provider failed. The status is documented, the body is not. (Inferred: the provider does not document this.) */
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
            /** @description The video is followed from now on. The page of this endpoint names no status; the page of errors lists 201 for whatever is created. */
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
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description The days ordered cost more than is left. The field that the wire calls `required` is what is missing, not what the call costs, and one of the two pages that show this response lacks it. */
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listVideos: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of videos to return.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description Only videos of this platform.
                 * @example tiktok
                 */
                platform?: "tiktok" | "youtube" | "instagram" | "twitter";
                /**
                 * @description Only videos with this status.
                 * @example monitoring
                 */
                status?: "monitoring" | "completed" | "paused" | "error" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The videos. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Videos"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the order, as returned when the video was ordered.
                 * @example cm5abc123def
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    stopVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the order, as returned when the video was ordered.
                 * @example cm5abc123def
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video is no longer followed. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoppedVideo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
