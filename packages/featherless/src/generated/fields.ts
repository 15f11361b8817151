// Generated from specs/featherless by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `balance_nano_usd` of Balance. */
export const balanceNanoUsd: AmountField<"balance_nano_usd", "balanceNanoUsd"> = {"field":"balance_nano_usd","unit":"USD","scale":"0.000000001","form":"text"}

/** `balance_usd` of Balance. */
export const balanceUsd: AmountField<"balance_usd", "balanceUsd"> = {"field":"balance_usd","unit":"USD","form":"text"}

/** `reserved_nano_usd` of Balance. */
export const reservedNanoUsd: AmountField<"reserved_nano_usd", "reservedNanoUsd"> = {"field":"reserved_nano_usd","unit":"USD","scale":"0.000000001","form":"text"}

/** `reserved_usd` of Balance. */
export const reservedUsd: AmountField<"reserved_usd", "reservedUsd"> = {"field":"reserved_usd","unit":"USD","form":"text"}

/** `available_nano_usd` of Balance. */
export const availableNanoUsd: AmountField<"available_nano_usd", "availableNanoUsd"> = {"field":"available_nano_usd","unit":"USD","scale":"0.000000001","form":"text"}

/** `available_usd` of Balance. */
export const availableUsd: AmountField<"available_usd", "availableUsd"> = {"field":"available_usd","unit":"USD","form":"text"}
