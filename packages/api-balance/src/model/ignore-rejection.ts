/** Ignores the rejection of what an observer returned: it may be an async function, although nobody waits for it. */
export function ignoreRejection(returned: unknown): void {
  Promise.resolve(returned).catch(() => {})
}
