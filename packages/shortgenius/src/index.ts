export { createShortGenius, type ShortGenius } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { ShortGeniusOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
