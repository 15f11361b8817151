export { createOpenRouter, type OpenRouter } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { OpenRouterOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
