import { styleText } from "node:util"
import { wrapText } from "../terminal/text.js"

/** A titled list for the end of a help text, wrapped like the rest of it. */
export function helpSection(
  title: string,
  items: readonly (readonly [term: string, text: string])[],
): string {
  const width = Math.max(...items.map(([term]) => term.length)) + 2
  const room = Math.max(20, (process.stdout.columns ?? 80) - 2 - width)
  const lines = items.flatMap(([term, text]) =>
    wrapText(text, room).map((line, index) =>
      `  ${(index === 0 ? term : "").padEnd(width)}${line}`.trimEnd(),
    ),
  )
  return ["", styleTitle(title), ...lines].join("\n")
}

/** Styles a title; commander strips the style if colors are off. */
export function styleTitle(title: string): string {
  return styleText("bold", title, { validateStream: false })
}

/** The exit codes of all commands that request data, for their help. */
export function exitCodes(): string {
  return helpSection("Exit codes:", [
    ["0", "all providers responded (having no billing is a response, too)"],
    ["1", "at least one provider failed"],
    ["2", "invalid usage, or no API key is configured"],
    ["70", "a bug in api-balance"],
  ])
}
