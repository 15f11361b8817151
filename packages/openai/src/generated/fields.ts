// Generated from specs/openai by "npm run generate"; do not edit.
import type { AmountField, TimeField } from "@api-balance/core/adapter"

/** `start_time` of CostBucket. */
export const startTime: TimeField<"start_time", "startTime"> = {"field":"start_time","time":"seconds"}

/** `end_time` of CostBucket. */
export const endTime: TimeField<"end_time", "endTime"> = {"field":"end_time","time":"seconds"}

/** `value` of Cost.amount. */
export const value: AmountField<"value", "value"> = {"field":"value","unitField":"currency"}

/** `threshold_amount` of SpendAlerts.data. */
export const thresholdAmount: AmountField<"threshold_amount", "thresholdAmount"> = {"field":"threshold_amount","unitField":"currency","scale":"0.01","form":"integer"}
