export { createOpenAI, type OpenAI } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { OpenAIOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
