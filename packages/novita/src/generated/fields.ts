// Generated from specs/novita by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `availableBalance` of Balance. */
export const availableBalance: AmountField<"availableBalance", "availableBalance"> = {"field":"availableBalance","unit":"USD","scale":"0.0001","form":"text"}

/** `cashBalance` of Balance. */
export const cashBalance: AmountField<"cashBalance", "cashBalance"> = {"field":"cashBalance","unit":"USD","scale":"0.0001","form":"text"}

/** `creditLimit` of Balance. */
export const creditLimit: AmountField<"creditLimit", "creditLimit"> = {"field":"creditLimit","unit":"USD","scale":"0.0001","form":"text"}

/** `pendingCharges` of Balance. */
export const pendingCharges: AmountField<"pendingCharges", "pendingCharges"> = {"field":"pendingCharges","unit":"USD","scale":"0.0001","form":"text"}

/** `outstandingInvoices` of Balance. */
export const outstandingInvoices: AmountField<"outstandingInvoices", "outstandingInvoices"> = {"field":"outstandingInvoices","unit":"USD","scale":"0.0001","form":"text"}

/** `totalAmount` of Bill. */
export const totalAmount: AmountField<"totalAmount", "totalAmount"> = {"field":"totalAmount","unit":"USD","scale":"0.0001","form":"text"}

/** `originTotalAmount` of Bill. */
export const originTotalAmount: AmountField<"originTotalAmount", "originTotalAmount"> = {"field":"originTotalAmount","unit":"USD","scale":"0.0001","form":"text"}

/** `voucherPayAmount` of Bill. */
export const voucherPayAmount: AmountField<"voucherPayAmount", "voucherPayAmount"> = {"field":"voucherPayAmount","unit":"USD","scale":"0.0001","form":"text"}

/** `cashPayAmount` of Bill. */
export const cashPayAmount: AmountField<"cashPayAmount", "cashPayAmount"> = {"field":"cashPayAmount","unit":"USD","scale":"0.0001","form":"text"}

/** `debtAmount` of Bill. */
export const debtAmount: AmountField<"debtAmount", "debtAmount"> = {"field":"debtAmount","unit":"USD","scale":"0.0001","form":"text"}

/** `repaidAmount` of Bill. */
export const repaidAmount: AmountField<"repaidAmount", "repaidAmount"> = {"field":"repaidAmount","unit":"USD","scale":"0.0001","form":"text"}
