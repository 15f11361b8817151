export { createDeepgram, type Deepgram } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { DeepgramOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
