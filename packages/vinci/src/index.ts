export { createVinci, type Vinci } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { VinciOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
