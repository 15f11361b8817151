// Generated from specs/xai by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `val` of Cents. */
export const centsVal: AmountField<"val", "centsVal"> = {"field":"val","unit":"USD","scale":"0.01","form":"text"}

/** `val` of OwedCents. */
export const owedCentsVal: AmountField<"val", "owedCentsVal"> = {"field":"val","unit":"USD","scale":"0.01","sign":"owed","form":"text"}

/** `unitPrice` of InvoicePreview.coreInvoice.lines. */
export const unitPrice: AmountField<"unitPrice", "unitPrice"> = {"field":"unitPrice","unit":"USD","scale":"0.00000001","form":"text"}

/** `amount` of InvoicePreview.coreInvoice.lines. */
export const amount: AmountField<"amount", "amount"> = {"field":"amount","unit":"USD","scale":"0.01","form":"text"}

/** `amountAfterVat` of InvoicePreview.coreInvoice. */
export const amountAfterVat: AmountField<"amountAfterVat", "amountAfterVat"> = {"field":"amountAfterVat","unit":"USD","scale":"0.01","form":"text"}

/** `effectiveSpendingLimit` of InvoicePreview. */
export const effectiveSpendingLimit: AmountField<"effectiveSpendingLimit", "effectiveSpendingLimit"> = {"field":"effectiveSpendingLimit","unit":"USD","scale":"0.01","form":"text"}

/** `defaultCredits` of InvoicePreview. */
export const defaultCredits: AmountField<"defaultCredits", "defaultCredits"> = {"field":"defaultCredits","unit":"USD","scale":"0.01","form":"text"}

/** `cost_in_usd_ticks` of Response.usage. */
export const costInUsdTicks: AmountField<"cost_in_usd_ticks", "costInUsdTicks"> = {"field":"cost_in_usd_ticks","unit":"USD","scale":"0.0000000001","form":"integer"}
