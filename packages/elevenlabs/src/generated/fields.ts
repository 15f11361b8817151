// Generated from specs/elevenlabs by "npm run generate"; do not edit.
import type { AmountField, TimeField } from "@api-balance/core/adapter"

/** `character_count` of Subscription. */
export const characterCount: AmountField<"character_count", "characterCount"> = {"field":"character_count","unit":"credit","form":"integer"}

/** `character_limit` of Subscription. */
export const characterLimit: AmountField<"character_limit", "characterLimit"> = {"field":"character_limit","unit":"credit","form":"integer"}

/** `next_character_count_reset_unix` of Subscription. */
export const nextCharacterCountResetUnix: TimeField<"next_character_count_reset_unix", "nextCharacterCountResetUnix"> = {"field":"next_character_count_reset_unix","time":"seconds"}

/** `amount` of Subscription.current_overage. */
export const amount: AmountField<"amount", "amount"> = {"field":"amount","unitField":"currency","form":"text"}
