// Generated from specs/moonshot by "npm run generate"; do not edit.
import type { AmountField, TimeField } from "@api-balance/core/adapter"

/** `available_balance` of Balance.data. */
export const availableBalance: AmountField<"available_balance", "availableBalance"> = {"field":"available_balance","units":{"global":"USD","cn":"CNY"}}

/** `voucher_balance` of Balance.data. */
export const voucherBalance: AmountField<"voucher_balance", "voucherBalance"> = {"field":"voucher_balance","units":{"global":"USD","cn":"CNY"}}

/** `cash_balance` of Balance.data. */
export const cashBalance: AmountField<"cash_balance", "cashBalance"> = {"field":"cash_balance","units":{"global":"USD","cn":"CNY"}}

/** `created` of ChatCompletion. */
export const created: TimeField<"created", "created"> = {"field":"created","time":"seconds"}
