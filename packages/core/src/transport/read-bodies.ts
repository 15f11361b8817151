/**
 * The bodies of failed answers that were handed out as a Response: whoever has consumed one, as openapi-fetch does, can
 * still hand it to `readError`.
 */
export const readBodies = new WeakMap<Response, Uint8Array>()
