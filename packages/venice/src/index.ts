export { createVenice, type Venice } from "./adapter.js"
export type { components, operations, paths } from "./generated/wire.js"
