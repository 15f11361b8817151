/** The file that `--config` names, before the words are parsed: what they may say depends on it. */
export function findNamedConfig(words: readonly string[]): string | undefined {
  const options = toOptionWords(words)
  const last = options.findLastIndex((word) => word === "--config" || word.startsWith("--config="))
  return options[last] === "--config" ? options[last + 1] : options[last]?.slice("--config=".length)
}

/** The words that may be options: those before "--". */
export function toOptionWords(words: readonly string[]): readonly string[] {
  return words.includes("--") ? words.slice(0, words.indexOf("--")) : words
}
