export { createDeepL, type DeepL } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { DeepLOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
