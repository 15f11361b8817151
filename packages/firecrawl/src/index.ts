export { createFirecrawl, type Firecrawl } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { FirecrawlOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
