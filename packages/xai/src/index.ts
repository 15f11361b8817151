export { createXAI, type XAI } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { XAIOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
