export { type Anthropic, createAnthropic } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { AnthropicOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
