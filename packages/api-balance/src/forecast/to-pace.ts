import type { Span } from "./span.js"
import { sumSpans } from "./sum-spans.js"
import { day } from "./windows.js"

/** How fast a unit is spent, per day, and how far the days to come may be from that. For estimates, never for money. */
export interface Pace {
  readonly perDay: number
  /** Two standard errors of the mean of so many days to come; undefined where fewer than three parts were observed. */
  readonly spread: (days: number) => number | undefined
}

/**
 * The pace of some spans. Their time is cut into up to seven parts, which are taken for independent draws: how they differ
 * tells how sure their mean is, and how far the mean of other days may be from it.
 */
export function toPace(spans: readonly Span[], unit: string): Pace {
  const seen = spans.filter(({ spent }) => spent)
  const total = sumSpans(seen, unit)
  const observed = total.covered / day
  const perDay = Number(total.spent.value) / observed
  const parts = cut(seen, total.covered / 7)
    .map((part) => {
      const { spent, covered } = sumSpans(part, unit)
      return { spent: Number(spent.value), days: covered / day }
    })
    // A part that is nothing but money given back covers no time, and says nothing of the pace.
    .filter(({ days }) => days > 0)
  const variance =
    parts.reduce((sum, { spent, days }) => sum + (spent - perDay * days) ** 2 / days, 0) / (parts.length - 1)
  return {
    perDay,
    spread: (days) =>
      parts.length < 3 ? undefined : 2 * Math.sqrt(variance * (1 / observed + 1 / Math.max(days, 1e-9))),
  }
}

/** Neighbouring spans in parts of at least so many milliseconds; a rest that is shorter belongs to the last one. */
function cut(spans: readonly Span[], length: number): Span[][] {
  const parts: Span[][] = []
  let [part, covered]: [Span[], number] = [[], 0]
  for (const span of spans) {
    part.push(span)
    covered += span.to - span.from
    // Lengths of floats: seven sevenths may be a trifle more than the whole.
    if (covered < length - 1) continue
    parts.push(part)
    ;[part, covered] = [[], 0]
  }
  parts.at(-1)?.push(...part)
  return parts
}
