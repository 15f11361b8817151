export { createSiliconFlow, type SiliconFlow } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { SiliconFlowOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
