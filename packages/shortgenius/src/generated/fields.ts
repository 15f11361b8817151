// Generated from specs/shortgenius by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `credits` of Credits.balance. */
export const credits: AmountField<"credits", "credits"> = {"field":"credits","unit":"credit"}

/** `animated_video_credits` of Credits.balance. */
export const animatedVideoCredits: AmountField<"animated_video_credits", "animatedVideoCredits"> = {"field":"animated_video_credits","unit":"credit"}

/** `high_quality_video_credits` of Credits.balance. */
export const highQualityVideoCredits: AmountField<"high_quality_video_credits", "highQualityVideoCredits"> = {"field":"high_quality_video_credits","unit":"credit"}

/** `image_credits` of Credits.balance. */
export const imageCredits: AmountField<"image_credits", "imageCredits"> = {"field":"image_credits","unit":"credit"}
