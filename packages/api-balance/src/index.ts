export * from "@api-balance/core"
export { configuredProviders } from "./configured-providers.js"
export {
  type AffordabilityOptions,
  type ApiBalance,
  type ApiBalanceOptions,
  createApiBalance,
} from "./create-api-balance.js"
export { type Explanation, explainError } from "./explain/explain-error.js"
export type { BurnRate, NotEnoughData } from "./forecast/burn-rate.js"
export type { Days, DaysLeft } from "./forecast/days-left.js"
export type { MonthSpend } from "./forecast/month-spend.js"
export type { Runway } from "./forecast/runway.js"
export { type AccountCharges, type Forecast, type LeftOut, toForecast } from "./forecast/to-forecast.js"
export * from "./generated/create-functions.js"
export type { Guard, GuardOptions } from "./guard/create-guard.js"
export type { GuardOutcome } from "./guard/guard-outcome.js"
export type { Affordability } from "./guard/to-affordability.js"
export type { Observation } from "./history/observation.js"
export {
  createReservationLedger,
  type ReservationLedgerOptions,
} from "./ledger/create-reservation-ledger.js"
export type {
  LedgerBucket,
  LedgerCommit,
  LedgerFigure,
  LedgerMoment,
  LedgerObservation,
  LedgerReply,
  LedgerReserve,
  ReservationLedger,
} from "./ledger/reservation-ledger.js"
export type { AnyProvider } from "./model/any-provider.js"
export type { Price } from "./model/price.js"
export type { ReadOptions } from "./model/read-options.js"
export type { BalanceRow, ChargeRow, SpendCapsRow, UsageRow } from "./model/row.js"
export type { Store } from "./model/store.js"
export type { WatchEvent } from "./watch/watch-event.js"
export type { WatchOptions } from "./watch/watch-options.js"
