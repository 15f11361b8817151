import type { Style } from "../terminal/terminal.js"
import { untold } from "./table.js"

const styles = new Map<string, Style>([
  [untold, "dim"],
  ["no billing", "dim"],
  ["not set", "dim"],
  ["not enough data yet", "dim"],
  ["waiting", "dim"],
  ["failed", "red"],
  ["failing", "red"],
  ["empty", "red"],
  ["no", "red"],
  ["over", "red"],
  ["low", "yellow"],
  ["likely over", "yellow"],
  ["maybe over", "yellow"],
  ["ok", "green"],
  ["set", "green"],
  ["within", "green"],
])

/** How a text of a table looks that says how something stands. */
export function findStyle(text: string): Style | undefined {
  return styles.get(text)
}
