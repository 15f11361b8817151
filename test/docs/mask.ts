/** Times, ports and durations differ from run to run. */
export function mask(text: string): string {
  return text
    .replace(/\d{4}-\d\d(-\d\d)?([T ][\d:.]+Z)?/g, (time) => "#".repeat(time.length))
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:#")
    .replace(/[\d.]+ ?ms/g, "# ms")
    .trimEnd()
}
