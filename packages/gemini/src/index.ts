export { createGemini, type Gemini } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { GeminiOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
