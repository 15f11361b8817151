export { createNovita, type Novita } from "./adapter.js"
export { spec } from "./generated/facts.js"
export type { NovitaOptions } from "./generated/options.js"
export type { components, operations, paths } from "./generated/wire.js"
