export { createFeatherless, type Featherless } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { FeatherlessOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
