export { createVendo, type Vendo } from "./adapter.js"
export type { components, operations, paths } from "./generated/wire.js"
