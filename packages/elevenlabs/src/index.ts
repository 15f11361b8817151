export { createElevenLabs, type ElevenLabs } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { ElevenLabsOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
