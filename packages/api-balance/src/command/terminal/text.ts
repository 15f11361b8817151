import { eastAsianWidth } from "get-east-asian-width"

/**
 * A text from elsewhere in one line, without what could command the terminal, turn its direction, or be taken for a command
 * by the logs of a CI ("::error::", "##[error]"). All that is not ours goes through here on its way to a terminal or a log.
 */
export function showText(text: string): string {
  return disarm(text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ").replace(/##(?=\w*\[)/g, "# #"))
}

/** A line that may begin with a text from elsewhere. */
function disarm(line: string): string {
  return line.replace(/^(\s*):(?=:)/, "$1: ")
}

/** A text in lines of so many columns at most, broken between words. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(" ")) {
    const last = lines.at(-1)
    if (last !== undefined && toWidth(last) + 1 + toWidth(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(disarm(word))
  }
  return lines
}

/** How many columns of a terminal a text takes. */
export function toWidth(text: string): number {
  // Almost all texts are of this kind.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += toGraphemeWidth(segment)
  return width
}

/** A text with blanks on its right, up to so many columns. */
export function padRight(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - toWidth(text)))
}

/** A text with blanks on its left, up to so many columns. */
export function padLeft(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - toWidth(text))) + text
}

/** The start of a text that takes so many columns at most, with "…" in place of what is cut. */
export function cutText(text: string, width: number): string {
  if (toWidth(text) <= width) return text
  let cut = ""
  for (const { segment } of segmenter.segment(text)) {
    if (toWidth(cut + segment) + 1 > width) break
    cut += segment
  }
  return width > 0 ? `${cut}…` : ""
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" })

function toGraphemeWidth(grapheme: string): number {
  if (/^[\p{M}\p{Cf}\p{Cc}]/u.test(grapheme)) return 0
  // A flag, or a sign that is to be shown as an emoji.
  const isEmoji = /\uFE0F|^\p{Regional_Indicator}{2}/u.test(grapheme)
  return isEmoji ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0)
}
