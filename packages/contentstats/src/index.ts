export { type ContentStats, createContentStats } from "./adapter.js"
export type { components, operations, paths } from "./generated/wire.js"
