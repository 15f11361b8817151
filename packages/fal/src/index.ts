export { createFal, type Fal } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { FalOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
