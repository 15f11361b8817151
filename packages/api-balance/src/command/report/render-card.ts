import { roundAmount } from "@api-balance/core"
import type { BurnRate, Runway } from "../../index.js"
import type { Moment } from "../../movement/movement.js"
import { showDaysLeft } from "../forecast/show-days-left.js"
import { formatAccountRef, showAmount } from "../table/format.js"
import { drawChart } from "./draw-chart.js"
import { escapeHtml } from "./escape-html.js"
import { type Past, readPast } from "./read-past.js"

/** A card about one bucket: what is left, how long it lasts, a chart and the values. */
export function renderCard(runway: Runway, moments: readonly Moment[]): string {
  const { provider, account, bucket, at, burnRate, lastTopUp, renewsAt } = runway
  const past = readPast(runway.provider, moments)
  const facts: [string, string][] = [
    ["Spent per day, last hour", showBurnRate(burnRate.hour)],
    ["last 24 hours", showBurnRate(burnRate.day)],
    ["last 7 days", showBurnRate(burnRate.week)],
    ...(bucket.pending ? [["Pending", showAmount(bucket.pending)] as [string, string]] : []),
    ...(lastTopUp
      ? [
          [
            "Last top-up",
            `${showAmount(roundAmount(lastTopUp.amount, 2))}, seen ${showTime(lastTopUp.at)}`,
          ] as [string, string],
        ]
      : []),
    ...(renewsAt === undefined ? [] : [["Renews", showTime(renewsAt)] as [string, string]]),
    ["As of", showTime(at)],
  ]
  const { text, tone } = explain(runway)
  const first = Date.parse(moments[0]?.at ?? at)
  const isLong = Date.parse(at) - first > 45 * 86_400_000
  return `<article>
<h3>${escapeHtml(formatAccountRef(provider, account))} <small>${escapeHtml(bucket.id)}</small></h3>
<p class="big">${escapeHtml(showAmount(bucket.available))}</p>
<p class="${tone}">${escapeHtml(text)}</p>
${drawChart(runway, past, 30)}
${isLong ? `<details><summary>The last year</summary>${drawChart(runway, past, 366)}</details>` : ""}
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`).join("")}</dl>
${renderFigures(past)}
</article>`
}

function explain({ daysLeft }: Runway): { text: string; tone: string } {
  const days = showDaysLeft(daysLeft)
  switch (daysLeft.state) {
    case "falling": {
      const until = daysLeft.emptyAt ? `, until ${daysLeft.emptyAt.slice(0, 10)}` : ""
      return { text: `Lasts ${days} days${until}`, tone: daysLeft.estimate < 7 ? "warn" : "good" }
    }
    case "renews-first":
      return { text: `Lasts until it renews, ${showTime(daysLeft.renewsAt)}`, tone: "good" }
    case "empty":
      return { text: "Empty", tone: "bad" }
    case "not-falling":
      return { text: "Not falling", tone: "good" }
    case "unknown":
      return { text: "Not enough data yet to say how long it lasts", tone: "soft" }
  }
}

/** The data of the chart as a table for screen readers: the last value of each day, and each rise. */
function renderFigures({ moments, rises }: Past): string {
  const days = new Map(moments.map(({ at, bucket }) => [at.slice(0, 10), bucket.available]))
  const rows = [...days]
    .slice(-31)
    .reverse()
    .map(([day, amount]) => {
      const notes = rises
        .filter(({ to }) => to.at.startsWith(day))
        .map(({ kind, amount }) => `${kind === "renewed" ? "renewed" : "topped up"} by ${showAmount(amount)}`)
      return `<tr><th scope="row">${day}</th><td class="number">${escapeHtml(showAmount(amount))}</td><td>${escapeHtml(notes.join(", "))}</td></tr>`
    })
  return `<details><summary>Chart data</summary><table><thead><tr><th scope="col">Day</th><th scope="col" class="number">End of day</th><th scope="col">Rises</th></tr></thead><tbody>${rows.join("")}</tbody></table></details>`
}

function showBurnRate(burnRate: BurnRate): string {
  return burnRate.state === "known" ? showAmount(roundAmount(burnRate.perDay, 2)) : "not enough data yet"
}

function showTime(time: string): string {
  return `${time.slice(0, 16).replace("T", " ")} UTC`
}
