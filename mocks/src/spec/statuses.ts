/**
 * Finds the response for a status in a spec: under the status itself, else under its range ("4XX"), else under "default".
 * Undefined if the status is not documented, or invalid.
 */
export function findResponse<Response extends { readonly key: string }>(
  responses: readonly Response[],
  status: number,
): Response | undefined {
  if (!(Number.isInteger(status) && status >= 100 && status < 600)) return undefined
  for (const key of [String(status), `${Math.floor(status / 100)}XX`, "default"]) {
    const response = responses.find((one) => one.key === key)
    if (response) return response
  }
  return undefined
}

/**
 * The status that a mock sends for one of the response keys of an operation: the lowest one that it matches. "default" is a
 * failure if a success is documented.
 */
export function toStatus(key: string, keys: readonly string[]): number {
  const classes =
    key !== "default" ? [Number(key[0])] : keys.some((one) => one.startsWith("2")) ? [5, 4, 2] : [2, 5, 4]
  const [first = 5] = classes
  const possible = classes.flatMap((digit) => Array.from({ length: 100 }, (_, rest) => digit * 100 + rest))
  const responses = keys.map((one) => ({ key: one }))
  return possible.find((status) => findResponse(responses, status)?.key === key) ?? first * 100
}

/** Whether a key is a status or a range, not an extension ("x-…"). */
export function isStatusKey(key: string): boolean {
  return /^([1-5]\d\d|[1-5]XX|default)$/.test(key)
}
