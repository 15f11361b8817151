import { toPlainText } from "./to-plain-text.js"

/** Keeps secrets out of what is shown. */
export interface Redactor {
  /** Makes a value known as a secret; one of under 8 characters is not, because it may be any word. */
  remember(secret: string): void
  /** A redactor that knows these secrets besides, for as long as it lives. */
  with(secrets: readonly string[]): Redactor
  /**
   * The text as it may be shown: without secrets however they are spelled, control characters and line breaks, and at most so
   * long (200).
   */
  show(text: string, limit?: number): string
}

const shortest = 8
// The last keys of one that rotates, or the secrets of other headers: a call must not become slower by those before it.
const most = 8
// What stands further behind is not shown, and a secret may reach over the end by a part of that.
const [window, margin] = [65_536, 8192]

/** A redactor that knows what `others` know, and at most eight secrets more: the last ones. */
export function createRedactor(others: () => readonly string[][] = () => []): Redactor {
  const own = new Map<string, string[]>()
  const all = () => [...own.values(), ...others()]

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
    show: (text, limit = 200) => {
      const isLong = text.length > window
      const clean = redact(isLong ? text.slice(0, window) : text, all().flat())
      const shown = (isLong ? clean.slice(0, -margin) : clean).replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim()
      return shown.length > limit ? `${shown.slice(0, limit - 1)}…` : shown
    },
  }
}

/** A secret as it is, and what is certain of it in Base64 after none, one or two bytes that are not known. */
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

function redact(text: string, spellings: readonly string[]): string {
  const plain = toPlainText(text)
  const found = spellings
    .flatMap((spelling) => findAll(plain.text, spelling))
    .sort((left, right) => left.start - right.start)
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
