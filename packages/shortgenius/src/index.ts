export { createShortGenius, type ShortGenius } from "./adapter.js"
export type { components, operations, paths } from "./generated/wire.js"
