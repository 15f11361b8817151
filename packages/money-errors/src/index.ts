export { findMistakes, type Mistake, type Verdict } from "./find-mistakes.js"
export { moneyErrors } from "./generated/money-errors.js"
export type { MoneyError } from "./money-error.js"
