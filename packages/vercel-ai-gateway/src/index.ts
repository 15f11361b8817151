export { createVercelAIGateway, type VercelAIGateway } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { VercelAIGatewayOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
