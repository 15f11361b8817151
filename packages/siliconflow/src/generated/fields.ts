// Generated from specs/siliconflow by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `balance` of UserInfo.data. */
export const balance: AmountField<"balance", "balance"> = {"field":"balance","units":{"global":"USD","cn":"CNY"},"form":"text"}

/** `chargeBalance` of UserInfo.data. */
export const chargeBalance: AmountField<"chargeBalance", "chargeBalance"> = {"field":"chargeBalance","units":{"global":"USD","cn":"CNY"},"form":"text"}

/** `totalBalance` of UserInfo.data. */
export const totalBalance: AmountField<"totalBalance", "totalBalance"> = {"field":"totalBalance","units":{"global":"USD","cn":"CNY"},"form":"text"}
