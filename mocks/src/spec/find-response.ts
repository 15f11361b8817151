/**
 * What a spec says of a status: what stands under the status itself, else under its range ("4XX"), else under "default".
 * Undefined where the status is not documented, or none at all.
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
