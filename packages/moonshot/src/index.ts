export { createMoonshot, type Moonshot } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { MoonshotOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
