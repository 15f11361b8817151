/** Returns the word that was probably meant: one or two letters differ; a swap of two neighbors counts as one. */
export function findSimilar(word: string, words: readonly string[]): string | undefined {
  const most = word.length < 5 ? 1 : 2
  const [best] = words
    .map((other) => ({ other, distance: toDistance(word.toLowerCase(), other) }))
    .filter(({ distance }) => distance <= most)
    .sort((left, right) => left.distance - right.distance)
  return best?.other
}

/** The number of letters to add, remove, replace or swap. */
function toDistance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, index) => index)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1
      const swap =
        from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
          ? at(i - 2, j - 2) + 1
          : cost + from.length + to.length
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost, swap))
    }
  }
  return at(from.length, to.length)
}
