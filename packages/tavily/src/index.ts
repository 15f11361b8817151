export { createTavily, type Tavily } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { TavilyOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
