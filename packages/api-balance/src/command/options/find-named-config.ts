/** The file that `--config` names, before the words are parsed: what they may say depends on it. */
export function findNamedConfig(words: readonly string[]): string | undefined {
  const options = words.includes("--") ? words.slice(0, words.indexOf("--")) : words
  const last = options.findLastIndex((word) => word === "--config" || word.startsWith("--config="))
  return options[last] === "--config" ? options[last + 1] : options[last]?.slice("--config=".length)
}
