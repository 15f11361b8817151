// Generated from specs/poe by "npm run generate"; do not edit.
import type { AmountField, TimeField } from "@api-balance/core/adapter"

/** `current_point_balance` of CurrentBalance. */
export const currentPointBalance: AmountField<"current_point_balance", "currentPointBalance"> = {"field":"current_point_balance","unit":"point","form":"integer"}

/** `cost_points` of PointsHistory.data. */
export const costPoints: AmountField<"cost_points", "costPoints"> = {"field":"cost_points","unit":"point","form":"integer"}

/** `created` of ChatCompletion. */
export const created: TimeField<"created", "created"> = {"field":"created","time":"seconds"}
