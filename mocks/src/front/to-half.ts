/** The first half of a body. */
export function toHalf(body: string): string {
  return body.slice(0, body.length / 2)
}
