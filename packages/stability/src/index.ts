export { createStability, type Stability } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { StabilityOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
