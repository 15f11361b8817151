import { paint, type Style, type Terminal } from "../terminal/terminal.js"
import { padRight, showText, wrapText } from "../terminal/text.js"
import type { Finding } from "./finding.js"

const marks: Readonly<Record<Finding["state"], { mark: string; style: Style }>> = {
  ok: { mark: "✓", style: "green" },
  warning: { mark: "!", style: "yellow" },
  failed: { mark: "✗", style: "red" },
  skipped: { mark: "–", style: "dim" },
}

const indent = 16

/** A block: what was examined, one line per finding, and the advice below each. */
export function renderExamination(what: string, findings: readonly Finding[], terminal: Terminal): string {
  const room = Math.max(20, (terminal.columns ?? 100) - indent)
  const lines = findings.map(({ check, state, found, advice }) => {
    const { mark, style } = marks[state]
    const texts = [
      ...wrapText(showText(found), room),
      ...(advice ? wrapText(showText(`→ ${advice}`), room) : []),
    ]
    return texts
      .map((text, index) =>
        index === 0
          ? `  ${paint(style, mark, terminal)} ${padRight(check, indent - 4)}${text}\n`
          : `${" ".repeat(indent)}${text}\n`,
      )
      .join("")
  })
  return `${paint("bold", what, terminal)}\n${lines.join("")}`
}
