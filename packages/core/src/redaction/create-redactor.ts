import { toPlainText } from "./to-plain-text.js"

/** Removes secrets from output. */
export interface Redactor {
  /** Registers a secret; values under 8 characters are ignored, because they may be ordinary words. */
  remember(secret: string): void
  /** A redactor that knows additional secrets. */
  with(secrets: readonly string[]): Redactor
  /** Removes the secrets from a text, in any encoding, and nothing else. */
  hide(text: string): string
  /**
   * Makes a text safe to show: without secrets in any encoding, without control characters and line breaks, and cut to `limit`
   * characters (200 by default).
   */
  show(text: string, limit?: number): string
}

const shortest = 8
// Keeps only the latest keys of a rotating credential, so that old ones do not slow down calls.
const most = 8
// Text beyond the window is never shown; a secret may extend past its end by at most the margin.
const [window, margin] = [65_536, 8192]

/** Creates a redactor that knows the secrets of `others`, and its own eight most recent ones. */
export function createRedactor(others: () => readonly string[][] = () => []): Redactor {
  const own = new Map<string, string[]>()
  const all = () => [...own.values(), ...others()]
  const hide = (text: string) => redact(text, all())

  return {
    remember: (secret) => {
      if (secret.length < shortest) return
      const spellings = own.get(secret) ?? toSpellings(secret)
      own.delete(secret)
      own.set(secret, spellings)
      const [oldest = ""] = own.keys()
      if (own.size > most) own.delete(oldest)
    },
    with: (secrets) => {
      const more = createRedactor(all)
      for (const secret of secrets) more.remember(secret)
      return more
    },
    hide,
    show: (text, limit = 200) => {
      const isLong = text.length > window
      const clean = hide(isLong ? text.slice(0, window) : text)
      const shown = (isLong ? clean.slice(0, -margin) : clean).replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim()
      return shown.length > limit ? `${shown.slice(0, limit - 1)}…` : shown
    },
  }
}

/** A secret as it is, and the part of it that is constant in Base64 after zero, one or two unknown bytes. */
function toSpellings(secret: string): string[] {
  const { text: plain } = toPlainText(secret)
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret))
  const encoded = [0, 2, 3].flatMap((start, before) => {
    const end = Math.floor((8 * (before + bytes.length)) / 6)
    const text = btoa("\0".repeat(before) + bytes)
      .slice(start, end)
      .toLowerCase()
    return [text, text.replaceAll("+", "-").replaceAll("/", "_")]
  })
  return [...new Set([plain, ...encoded])].filter(({ length }) => length > shortest / 2)
}

function redact(text: string, secrets: readonly (readonly string[])[]): string {
  const plain = toPlainText(text)
  const found = []
  // Most texts of a large response are shorter than a secret.
  for (const spellings of secrets)
    for (const spelling of spellings)
      if (spelling.length <= plain.text.length) found.push(...findAll(plain.text, spelling))
  if (found.length === 0) return text
  found.sort((left, right) => left.start - right.start)
  let [clean, end] = ["", 0]
  for (const range of found) {
    const start = plain.toPosition(range.start)
    if (start >= end) clean += `${text.slice(end, start)}[redacted]`
    end = Math.max(end, plain.toPosition(range.end))
  }
  return clean + text.slice(end)
}

function findAll(text: string, part: string): { start: number; end: number }[] {
  const found = []
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + part.length))
    found.push({ start, end: start + part.length })
  return found
}
