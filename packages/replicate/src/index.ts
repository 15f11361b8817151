export { createReplicate, type Replicate } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { ReplicateOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
