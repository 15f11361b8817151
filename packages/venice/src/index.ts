export { createVenice, type Venice } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { VeniceOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
