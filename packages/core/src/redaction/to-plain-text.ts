/** A text in a normalized form for finding secrets, with the original position of each character. */
export interface PlainText {
  readonly text: string
  /** Returns the original position of a character, or of the end. */
  readonly toPosition: (index: number) => number
}

const escaped = /[\\%&]/
const beyondAscii = /[\u0080-\uffff]/
// URL encoding, JSON, HTML, escapes, and any other character; no repetition is ambiguous.
const character =
  /%([\da-f]{2})|\\+u([\da-f]{4})|&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|sol|plus|equals));|\\+|./gisu
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  sol: "/",
  plus: "+",
  equals: "=",
}
const encoder = new TextEncoder()

/**
 * Decodes JSON escapes, URL encoding and HTML entities up to three levels deep, drops backslashes, and converts the rest to
 * lower-case bytes, so that a secret matches any escaped echo of it.
 */
export function toPlainText(text: string): PlainText {
  let plain: PlainText = { text, toPosition: (index) => index }
  if (beyondAscii.test(text)) plain = replaceEach(plain, /./gsu, ([whole]) => toUtf8(whole))
  for (let pass = 0; pass < 3 && escaped.test(plain.text); pass++)
    plain = replaceEach(plain, character, toBytes)
  return { ...plain, text: plain.text.toLowerCase() }
}

function replaceEach(
  { text, toPosition }: PlainText,
  part: RegExp,
  replace: (match: RegExpExecArray) => string,
): PlainText {
  let plain = ""
  const positions: number[] = []
  for (const match of text.matchAll(part)) {
    const bytes = replace(match)
    plain += bytes
    for (const _ of bytes) positions.push(toPosition(match.index))
  }
  return { text: plain, toPosition: (index) => positions[index] ?? toPosition(text.length) }
}

function toBytes([whole, byte, unit, hexadecimal, decimal, name]: RegExpExecArray): string {
  const code = byte ?? unit ?? hexadecimal
  const point = code ? Number.parseInt(code, 16) : decimal ? Number(decimal) : undefined
  if (point === undefined) return (name ? named[name.toLowerCase()] : whole)?.replaceAll("\\", "") ?? ""
  if (point === 0x5c || point > 0x10ffff) return ""
  return byte ? String.fromCharCode(point) : toUtf8(String.fromCodePoint(point))
}

function toUtf8(text: string): string {
  return text < "\u0080" ? text : String.fromCharCode(...encoder.encode(text.toLowerCase()))
}
