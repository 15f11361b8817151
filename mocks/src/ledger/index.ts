// For the declarations of accounts.
export { postpaid, prepaid } from "./declare-account.js"
export { readField, readParameter } from "./ledger.js"
export { sumCalendar, sumOrders } from "./sum-orders.js"
export { toEnd, toTimestamp } from "./time.js"
export { countWhole, findLess, toFixed, toMicros, toParts, toWhole } from "./write-amounts.js"
