// Generated from specs/stability by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `credits` of Balance. */
export const credits: AmountField<"credits", "credits"> = {"field":"credits","unit":"credit"}
