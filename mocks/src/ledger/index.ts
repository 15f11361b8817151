// What an account of a provider is declared with.
export { postpaid, prepaid } from "./declare-account.js"
export { amount, choice, count, duration, optional, price } from "./figures.js"
export { readField, readParameter } from "./ledger.js"
export { sumOrders } from "./sum-orders.js"
export { toTimestamp } from "./time.js"
export { automaticTopUp } from "./top-ups.js"
export { toFixed, toMicros } from "./write-amounts.js"
