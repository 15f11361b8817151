export { createDeepSeek, type DeepSeek } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { DeepSeekOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
