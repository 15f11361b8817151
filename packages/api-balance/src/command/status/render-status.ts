import type { StatusEntry } from "../snapshot/status-entry.js"
import { cutText, escapeJson, showText, toWidth } from "../terminal/text.js"

/** Shown before the first response. */
const placeholder = "balance: …"

const separator = " · "

/** The width of a line in columns. */
const width = 40

/** Responses older than this, in milliseconds, show their age. */
const oldMs = 600_000

const ranks = { empty: 0, refused: 1, low: 2, failed: 3, fine: 4 } as const

/** A text of a line, with how urgent it is. */
interface Part {
  readonly text: string
  readonly tone: "bad" | "warn" | "good"
}

/** The hosts of a status line, and how each is written. */
export const formats = ["plain", "tmux", "starship", "xbar", "waybar", "json"] as const

/**
 * The status for a host, or for a template such as "{name} {available}", without a line break at its end. All text of the
 * entries is untrusted.
 */
export function renderStatus(
  entries: readonly StatusEntry[],
  format: string,
  { now, colour }: { readonly now: number; readonly colour: boolean },
): string {
  const sorted = [...entries].sort(
    (a, b) =>
      ranks[a.state] - ranks[b.state] ||
      (a.days ?? Number.POSITIVE_INFINITY) - (b.days ?? Number.POSITIVE_INFINITY),
  )
  const parts = toParts(sorted, now)
  const plain = parts.map(({ text }) => text).join(separator) || placeholder
  const all = sorted.map((entry) => showEntry(entry, now))
  const tone = parts[0]?.tone ?? "good"
  switch (format) {
    case "plain":
      return plain
    case "tmux":
      return parts.map(toTmux).join(separator) || placeholder
    case "starship":
      return colour ? parts.map(toAnsi).join(separator) || placeholder : plain
    case "xbar":
      return [plain, "---", ...all].map((line) => line.replaceAll("|", "¦")).join("\n")
    case "waybar":
      return escapeJson(
        JSON.stringify({ text: toPango(plain), tooltip: toPango(all.join("\n")), class: tone }),
      )
    case "json":
      return escapeJson(JSON.stringify({ version: 1, entries: sorted }))
    default:
      return fill(format, sorted[0], now)
  }
}

/** All that is urgent, as far as there is room; otherwise what ends first. */
function toParts(sorted: readonly StatusEntry[], now: number): Part[] {
  const urgent = sorted.filter(({ state }) => state !== "fine")
  const parts = (urgent.length > 0 ? urgent : sorted.slice(0, 1)).map((entry) => ({
    text: showEntry(entry, now),
    tone: entry.state === "fine" ? ("good" as const) : toTone(entry),
  }))
  let used = -separator.length
  const shown = parts.filter(({ text }, index) => {
    used += separator.length + toWidth(text)
    const rest = parts.length - index - 1
    return index === 0 || used + (rest > 0 ? separator.length + `+${rest}`.length : 0) <= width
  })
  const left = parts.length - shown.length
  const cut = shown.map((part) => ({ ...part, text: cutText(part.text, width) }))
  return left > 0 ? [...cut, { text: `+${left}`, tone: "warn" }] : cut
}

function toTone({ state }: StatusEntry): Part["tone"] {
  return state === "empty" || state === "refused" ? "bad" : "warn"
}

function showEntry(entry: StatusEntry, now: number): string {
  const { name, account, available, state } = entry
  const text = {
    empty: "empty",
    refused: "key refused",
    failed: available ?? "no response",
    low: available ?? "low",
    fine: available ?? "",
  }[state]
  const days = state !== "empty" && entry.days !== undefined ? `, ${showDays(entry.days)}` : ""
  const age = isOld(entry, now) ? ` (${showAge(entry, now)} old)` : ""
  return showText(`${name}${account === undefined ? "" : ` (${account})`} ${text}${days}${age}`.trim())
}

function fill(template: string, entry: StatusEntry | undefined, now: number): string {
  if (!entry) return placeholder
  const { days } = entry
  const fields: Readonly<Record<string, string | undefined>> = {
    provider: entry.provider,
    name: entry.name,
    account: entry.account,
    bucket: entry.bucket,
    available: entry.available,
    state: entry.state,
    days: days === undefined ? undefined : String(Math.floor(days)),
    age: showAge(entry, now),
  }
  return showText(
    template.replace(/\{([a-z]+)\}/g, (whole, name) => (name in fields ? (fields[name] ?? "–") : whole)),
  )
}

function isOld({ at }: StatusEntry, now: number): boolean {
  return at !== undefined && now - Date.parse(at) > oldMs
}

function showAge({ at }: StatusEntry, now: number): string | undefined {
  if (at === undefined) return undefined
  const minutes = Math.max(0, Math.floor((now - Date.parse(at)) / 60_000))
  if (minutes < 120) return `${minutes} min`
  return minutes < 2880 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} days`
}

function showDays(days: number): string {
  const whole = Math.floor(days)
  if (whole > 3650) return "over 10 years"
  return whole < 1 ? "under a day" : `${whole} day${whole === 1 ? "" : "s"}`
}

function toTmux({ text, tone }: Part): string {
  const colours = { bad: "red", warn: "yellow", good: undefined }
  const safe = text.replaceAll("#", "##")
  return colours[tone] ? `#[fg=${colours[tone]}]${safe}#[default]` : safe
}

function toAnsi({ text, tone }: Part): string {
  const colours = { bad: 31, warn: 33, good: undefined }
  return colours[tone] ? `\u001B[${colours[tone]}m${text}\u001B[0m` : text
}

/** A bar that reads Pango markup would take "<" and "&" for it. */
function toPango(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
