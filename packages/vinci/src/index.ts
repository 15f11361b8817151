export { createVinci, type Vinci } from "./adapter.js"
export type { components, operations, paths } from "./generated/wire.js"
