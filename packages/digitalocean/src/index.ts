export { createDigitalOcean, type DigitalOcean } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { DigitalOceanOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
