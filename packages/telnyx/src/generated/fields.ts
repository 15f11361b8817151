// Generated from specs/telnyx by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `balance` of Balance. */
export const balance: AmountField<"balance", "balance"> = {"field":"balance","unitField":"currency","form":"text"}

/** `credit_limit` of Balance. */
export const creditLimit: AmountField<"credit_limit", "creditLimit"> = {"field":"credit_limit","unitField":"currency","form":"text"}

/** `available_credit` of Balance. */
export const availableCredit: AmountField<"available_credit", "availableCredit"> = {"field":"available_credit","unitField":"currency","form":"text"}

/** `pending` of Balance. */
export const pending: AmountField<"pending", "pending"> = {"field":"pending","unitField":"currency","form":"text"}

/** `daily_spend_limit` of MessagingProfile. */
export const dailySpendLimit: AmountField<"daily_spend_limit", "dailySpendLimit"> = {"field":"daily_spend_limit","unit":"USD","form":"text"}
