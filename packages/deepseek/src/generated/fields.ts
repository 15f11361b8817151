// Generated from specs/deepseek by "npm run generate"; do not edit.
import type { AmountField, TimeField } from "@api-balance/core/adapter"

/** `total_balance` of UserBalance.balance_infos. */
export const totalBalance: AmountField<"total_balance", "totalBalance"> = {"field":"total_balance","unitField":"currency","form":"text"}

/** `granted_balance` of UserBalance.balance_infos. */
export const grantedBalance: AmountField<"granted_balance", "grantedBalance"> = {"field":"granted_balance","unitField":"currency","form":"text"}

/** `topped_up_balance` of UserBalance.balance_infos. */
export const toppedUpBalance: AmountField<"topped_up_balance", "toppedUpBalance"> = {"field":"topped_up_balance","unitField":"currency","form":"text"}

/** `created` of ChatCompletion. */
export const created: TimeField<"created", "created"> = {"field":"created","time":"seconds"}
