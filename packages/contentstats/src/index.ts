export { type ContentStats, createContentStats } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { ContentStatsOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
