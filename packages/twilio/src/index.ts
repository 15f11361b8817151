export { createTwilio, type Twilio } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { TwilioOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
