export { createPoe, type Poe } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { PoeOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
