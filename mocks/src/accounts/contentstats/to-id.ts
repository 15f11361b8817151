/** The name of an order, by its place among all of the account. */
export function toId(index: number): string {
  return `video_${index + 1}`
}
