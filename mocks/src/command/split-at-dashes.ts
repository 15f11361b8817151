/** The words before the first `--`, and those after it. */
export function splitAtDashes(words: readonly string[]): [readonly string[], readonly string[]] {
  const index = words.indexOf("--")
  return index < 0 ? [words, []] : [words.slice(0, index), words.slice(index + 1)]
}
