import { add } from "@api-balance/core"
import { amount, choice, optional } from "../ledger/figures.js"
import { prepaid, readField, toTimestamp } from "../ledger/index.js"

/** ShortGenius: a video is charged when it is ordered, and paid from the general pool (inferred). */
export const account = prepaid({
  figures: {
    /** The credit balance; 217 by default, as on the provider's page. */
    balance: amount("credit", "217"),
    /** The credits for animated videos; no such pool by default. */
    animatedVideoCredits: optional(amount("credit")),
    /** The credits for high-resolution videos; no such pool by default. */
    highQualityVideoCredits: optional(amount("credit")),
    /** The credits for images; no such pool by default. */
    imageCredits: optional(amount("credit")),
    /** The cost of a video, in credits; 10 by default (inferred: no page states a price). */
    costPerVideo: amount("credit", "10"),
    /** The status of a shortfall; 402 by default. Both are documented, but not when each is used. */
    shortfallStatus: choice(402, 400),
    /** The credits that a plan adds at the start of each month (UTC); none by default. Unused credits accumulate (inferred). */
    renewal: optional(amount("credit")),
  },
  buckets: {
    credits: "balance",
    "animated-video-credits": "animatedVideoCredits",
    "high-quality-video-credits": "highQualityVideoCredits",
    "image-credits": "imageCredits",
  },
  renewals: { month: ({ balance, renewal }) => (renewal ? { balance: add(balance, renewal) } : {}) },
  charges: [
    {
      operations: ["createVideo"],
      price: "costPerVideo",
      refuse: ({ shortfallStatus }) => ({ example: shortfallStatus === 402 ? "low" : "low-as-bad-request" }),
      receipt: ({ id, at }, call) => ({
        id: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
        title: readField(call, "title"),
        caption: readField(call, "caption"),
        created_at: toTimestamp(at),
        publish_at: null,
      }),
    },
  ],
  reads: {
    // A pool that an account does not have is absent, never null.
    getUsage: ({ balance, animatedVideoCredits, highQualityVideoCredits, imageCredits }) => ({
      balance: {
        credits: balance,
        animated_video_credits: animatedVideoCredits ?? undefined,
        high_quality_video_credits: highQualityVideoCredits ?? undefined,
        image_credits: imageCredits ?? undefined,
      },
    }),
  },
})
