export { createVendo, type Vendo } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { VendoOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
