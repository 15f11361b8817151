import { eastAsianWidth } from "get-east-asian-width"

/**
 * Untrusted text as one line, without terminal control characters, bidirectional overrides or CI log commands ("::error::",
 * "##[error]"). All text from outside passes through here before it reaches a terminal or a log.
 */
export function showText(text: string): string {
  return disarm(text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ").replace(/##(?=\w*\[)/g, "# #"))
}

/** Neutralizes CI commands at the start of a line. */
function disarm(line: string): string {
  return line.replace(/^(\s*):(?=:)/, "$1: ")
}

/** Wraps text to a width in columns, between words. */
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

/** The width of text in terminal columns. */
export function toWidth(text: string): number {
  // The common case.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of toSegments(text)) width += toGraphemeWidth(segment)
  return width
}

/** Pads text on the right to a width in columns. */
export function padRight(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - toWidth(text)))
}

/** Pads text on the left to a width in columns. */
export function padLeft(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - toWidth(text))) + text
}

/** Cuts text to a width in columns and ends it with "…". */
export function cutText(text: string, width: number): string {
  if (toWidth(text) <= width) return text
  let cut = ""
  for (const { segment } of toSegments(text)) {
    if (toWidth(cut + segment) + 1 > width) break
    cut += segment
  }
  return width > 0 ? `${cut}…` : ""
}

let segmenter: Intl.Segmenter | undefined

/** Created when the first text needs it: that takes milliseconds, which a prompt would wait for. */
function toSegments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" })
  return segmenter.segment(text)
}

function toGraphemeWidth(grapheme: string): number {
  if (/^[\p{M}\p{Cf}\p{Cc}]/u.test(grapheme)) return 0
  // A flag, or a character with an emoji variation selector.
  const isEmoji = /\uFE0F|^\p{Regional_Indicator}{2}/u.test(grapheme)
  return isEmoji ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0)
}

/** Escapes the characters of a JSON text that a terminal or a CI log would interpret. */
export function escapeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]|(?<=#)#(?=\w*\[)/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}
