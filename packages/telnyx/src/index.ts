export { createTelnyx, type Telnyx } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { TelnyxOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
