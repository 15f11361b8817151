import { untold } from "./table.js"

/** How old a figure is that was kept from before: "3 min". */
export function showAge({ at, stale }: { readonly at?: string; readonly stale?: true }, now: number): string {
  if (!stale || at === undefined) return untold
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1000))
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 120) return `${minutes} min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`
}
