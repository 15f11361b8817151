/** Ignores the rejection of an observer: it may be an async function, although its result is not awaited. */
export function ignoreRejection(returned: unknown): void {
  Promise.resolve(returned).catch(() => {})
}
