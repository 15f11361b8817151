import type { Runway } from "../../index.js"
import { showDaysLeft } from "../forecast/show-days-left.js"
import { showAmount } from "../table/format.js"
import { escapeHtml } from "./escape-html.js"
import type { Past } from "./read-past.js"
import { toScale } from "./to-scale.js"

const day = 86_400_000
const [width, height] = [1000, 240]

/**
 * Draws what was available in the last days, with top-ups and renewals marked, and the forecast; undefined where there is no
 * course to draw: fewer than two moments, or always the same amount.
 */
export function drawChart(runway: Runway, past: Past, days: number): string | undefined {
  const now = Date.parse(runway.at)
  const moments = past.moments.filter(({ at }) => Date.parse(at) >= now - days * day)
  const values = moments.map(({ bucket }) => Number(bucket.available.value))
  if (new Set(values).size < 2 || !values.every(Number.isFinite)) return undefined
  const start = Math.min(now - day, Date.parse(moments[0]?.at ?? runway.at))
  const end = now + findAhead(runway, now - start)
  const { ticks, showTick } = toScale(Math.min(...values, 0), Math.max(...values, 0))
  const [lowest = 0, highest = 0] = [ticks[0], ticks.at(-1)]
  const toX = (at: number) => round(((at - start) / (end - start)) * width)
  const toY = (value: number) => round(height - ((value - lowest) / (highest - lowest)) * height)
  const line = drawLine(
    moments.map(({ at }, index) => ({ x: toX(Date.parse(at)), y: toY(values[index] ?? 0) })),
  )
  const rises = past.rises.filter(({ to }) => Date.parse(to.at) >= start)
  const marks = rises.map(({ kind, to }) => {
    const x = toX(Date.parse(to.at))
    return `<line class="${kind}" x1="${x}" x2="${x}" y1="0" y2="${height}"/>`
  })
  const flags = rises
    .filter(({ kind }) => kind === "topped-up")
    .map(
      ({ amount, to }) =>
        `<span class="flag" style="left:${toX(Date.parse(to.at)) / 10}%" title="topped up by ${escapeHtml(showAmount(amount))}">▲</span>`,
    )
  const labels = ticks.map(showTick)
  const axis = ticks.map(
    (tick, index) => `<span class="tick" style="top:${toY(tick) / (height / 100)}%">${labels[index]}</span>`,
  )
  const gutter = Math.max(...labels.map(({ length }) => length))
  return `<figure style="--gutter:${gutter}ch">
<p class="unit">${escapeHtml(runway.bucket.available.unit)}</p>
<div class="plot">
<div class="ticks" aria-hidden="true">${axis.join("")}</div>
<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${describe(runway, start, values)}">
${ticks.map((tick) => `<line class="${tick === 0 ? "zero" : "grid"}" x1="0" x2="${width}" y1="${toY(tick)}" y2="${toY(tick)}"/>`).join("")}
${marks.join("")}
${drawAhead(runway, now, end, toX, toY)}
<path class="line" d="${line}"/>
<line class="now" x1="${toX(now)}" x2="${toX(now)}" y1="0" y2="${height}"/>
<path class="here" d="M${toX(now)} ${toY(values.at(-1) ?? 0)}h0"/>
</svg>
${flags.join("")}
</div>
<div class="times"><span>${toDay(start)}</span><span style="left:${toX(now) / 10}%" class="today">${toDay(now)}</span><span>${end - now > (end - start) * 0.25 ? toDay(end) : ""}</span></div>
</figure>`
}

/** How far ahead the chart extends, in milliseconds: to the likely end, but never so far that the past becomes unreadable. */
function findAhead({ daysLeft, renewsAt, at }: Runway, length: number): number {
  const wanted =
    daysLeft.state === "falling"
      ? (daysLeft.range?.most ?? daysLeft.estimate * 1.3) * day
      : renewsAt !== undefined
        ? Date.parse(renewsAt) - Date.parse(at)
        : 0
  return Math.min(Math.max(wanted * 1.05, length * 0.15), length * 0.6)
}

/** Draws the likely decrease and its range. */
function drawAhead(
  { daysLeft, bucket }: Runway,
  now: number,
  end: number,
  toX: (at: number) => number,
  toY: (value: number) => number,
): string {
  if (daysLeft.state !== "falling" && daysLeft.state !== "renews-first") return ""
  const value = Number(bucket.available.value)
  const last = daysLeft.state === "renews-first" ? Math.min(end, Date.parse(daysLeft.renewsAt)) : end
  const ahead = (last - now) / day
  const fall = (days: number | undefined) => {
    const until = Math.min(ahead, days ?? ahead)
    return { x: toX(now + until * day), y: toY(days === undefined ? value : value * (1 - until / days)) }
  }
  const [x, y] = [toX(now), toY(value)]
  const estimate = fall(daysLeft.estimate)
  const { range } = daysLeft
  const [low, high] = [fall(range?.least), fall(range?.most)]
  // Once the lower line reaches zero it stays there until the upper one ends.
  const cone = range
    ? `<polygon class="cone" points="${x},${y} ${high.x},${high.y} ${Math.max(low.x, high.x)},${low.y} ${low.x},${low.y}"/>`
    : ""
  return `${cone}<line class="likely" x1="${x}" y1="${y}" x2="${estimate.x}" y2="${estimate.y}"/>`
}

/** One point per thousandth of the width is all that is visible; a long gap is left blank. */
function drawLine(points: readonly { readonly x: number; readonly y: number }[]): string {
  const seen = points.filter(({ x }, index) => Math.round(x) !== Math.round(points[index + 1]?.x ?? -1))
  return seen
    .map(({ x, y }, index) => {
      const before = seen[index - 1]
      return before && x - before.x < width / 8 ? `L${x} ${y}` : `M${x} ${y}h0`
    })
    .join("")
}

function describe({ bucket, daysLeft }: Runway, start: number, values: readonly number[]): string {
  const { unit } = bucket.available
  const expected = daysLeft.state === "falling" ? `; likely to be empty in ${showDaysLeft(daysLeft)}` : ""
  return escapeHtml(
    `What was available since ${toDay(start)}, between ${Math.min(...values)} and ${Math.max(...values)} ${unit}; ${showAmount(bucket.available)} now${expected}`,
  )
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
