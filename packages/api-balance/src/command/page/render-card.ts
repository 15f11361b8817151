import { roundAmount } from "@api-balance/core"
import type { BurnRate, Runway } from "../../index.js"
import type { Moment } from "../../movement/movement.js"
import { findProviderName } from "../accounts/find-provider-name.js"
import { showDaysLeft } from "../forecast/show-days-left.js"
import { formatAccountRef, showAmount } from "../table/format.js"
import { drawChart } from "./draw-chart.js"
import { escapeHtml } from "./escape-html.js"
import { type Past, readPast } from "./read-past.js"
import { renderTopUpLink } from "./render-link.js"

/** A card about one bucket: what is left, how long it lasts, where to add funds, a chart and the values. */
export function renderCard(runway: Runway, moments: readonly Moment[], topUpUrl: string | undefined): string {
  const { provider, account, bucket, at, burnRate, lastTopUp, renewsAt } = runway
  const past = readPast(runway.provider, moments)
  const facts: [string, string][] = [
    ...(burnRate.week.state === "known" || burnRate.day.state === "known" || burnRate.hour.state === "known"
      ? ([
          ["Per day, last hour", showBurnRate(burnRate.hour)],
          ["Per day, last 24 hours", showBurnRate(burnRate.day)],
          ["Per day, last 7 days", showBurnRate(burnRate.week)],
        ] as [string, string][])
      : []),
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
  const month = drawChart(runway, past, 30)
  const year = Date.parse(at) - first > 45 * 86_400_000 ? drawChart(runway, past, 366) : undefined
  return `<article>
<h3>${escapeHtml(formatAccountRef(findProviderName(provider), account))} <small>${escapeHtml(bucket.id)}</small></h3>
<p class="big">${escapeHtml(showAmount(bucket.available))}</p>
<p class="${tone}">${escapeHtml(text)}</p>
${renderTopUpLink(topUpUrl)}
${month ?? `<p class="soft">${describeStandstill(moments)}</p>`}
${year ? `<details><summary>The last year</summary>${year}</details>` : ""}
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`).join("")}</dl>
${month || year ? renderFigures(past) : ""}
</article>`
}

/** The text in place of a chart. */
function describeStandstill(moments: readonly Moment[]): string {
  const [last] = moments.slice(-1)
  if (moments.length < 2) return "Observed once; a chart needs a second observation."
  const changed = moments.findLastIndex(
    ({ bucket }) => bucket.available.value !== last?.bucket.available.value,
  )
  return `No change since ${moments[changed + 1]?.at.slice(0, 10)}.`
}

function explain({ daysLeft }: Runway): { text: string; tone: string } {
  const days = showDaysLeft(daysLeft)
  switch (daysLeft.state) {
    case "falling": {
      const until = daysLeft.emptyAt ? `, until ${daysLeft.emptyAt.slice(0, 10)}` : ""
      return { text: `Lasts ${days}${until}`, tone: daysLeft.estimate < 7 ? "warn" : "good" }
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
