export type { History, HistoryRange } from "./history.js"
export type { Observation } from "./observation.js"
export { openHistory } from "./open-history.js"
