/** A time in ISO 8601, UTC. */
export function toTimestamp(at: number): string {
  return new Date(at).toISOString()
}
