export { createSerpApi, type SerpApi } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { SerpApiOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
