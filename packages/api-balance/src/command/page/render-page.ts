import type { Observation } from "../../index.js"
import type { AccountRef } from "../../model/account-ref.js"
import { findProviderName } from "../accounts/find-provider-name.js"
import type { BudgetedMonth } from "../forecast/budget.js"
import { groupMoments } from "../forecast/group-moments.js"
import type { LoadedForecast } from "../forecast/load-forecast.js"
import { toMonthTable } from "../forecast/to-month-table.js"
import { toRunwayTable } from "../forecast/to-runway-table.js"
import { formatAccountRef } from "../table/format.js"
import { keepColumns } from "../table/table.js"
import { escapeHtml } from "./escape-html.js"
import { limitPerAccount } from "./limit-per-account.js"
import { pageMark } from "./page-mark.js"
import { pageStyle } from "./page-style.js"
import { renderCard } from "./render-card.js"
import { renderTableHtml } from "./render-table-html.js"

/** How a page is shown. */
export interface PageOptions {
  /** A live page is loaded again after so many seconds. */
  readonly refresh?: number
}

/** A self-contained page: no network, no script, no font. */
export function renderPage(
  {
    runways: allRunways,
    months: allMonths,
    observations,
    failures,
  }: Pick<LoadedForecast, "runways" | "months" | "observations" | "failures">,
  now: Date,
  { refresh }: PageOptions = {},
): string {
  const time = `${now.toISOString().slice(0, 16).replace("T", " ")} UTC`
  const { shown: runways, leftOut } = limitPerAccount(allRunways)
  const { shown: months, leftOut: leftOutMonths } = limitPerAccount(allMonths)
  const findMoments = groupMoments(observations)
  const first = observations[0]?.at.slice(0, 10)
  const made =
    refresh === undefined
      ? `Created ${time} from ${observations.length.toLocaleString("en-US")} recorded responses${first ? ` since ${first}` : ""}.`
      : `As of ${time}. This page reloads every ${refresh} seconds.`
  const head = refresh === undefined ? "" : `<meta http-equiv="refresh" content="${refresh}">\n`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${pageMark}
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${head}<title>Balances, ${time}</title>
<style>${pageStyle}</style>
</head>
<body>
<header><h1>What is left, and how long it lasts</h1><p>${made}</p>
${failures.map(({ error }) => `<p class="bad">${escapeHtml(error?.message ?? "")}</p>`).join("")}</header>
<main>
<h2>Now</h2>
${
  runways.length > 0
    ? renderTableHtml(
        keepColumns(
          toRunwayTable(runways.map(nameProvider), findMoments, now.getTime()),
          ({ heading }) => !shownInCards.includes(heading),
        ),
        "Balances now",
      )
    : "<p>No balance is known yet.</p>"
}
${describeLeftOut(leftOut, "buckets")}
${
  months.length > 0
    ? `<h2>This month</h2>\n${renderTableHtml(
        keepColumns(toMonthTable(months.map(nameProvider)), ({ heading }) => heading !== "month"),
        "This month",
        months.map(drawBudget),
      )}`
    : ""
}
${describeLeftOut(leftOutMonths, "units")}
${runways.length > 0 ? `<h2>Bucket by bucket</h2>\n<div class="cards">\n${runways.map((runway) => renderCard(runway, findMoments(runway), findTopUpUrl(observations, runway))).join("\n")}\n</div>` : ""}
</main>
<footer><p>A solid line is what was available, the dot the last figure; ▲ is a top-up, a fine line a renewal; the dashed line is what is likely, and the
shade around it what the ups and downs of that time make possible, two standard errors either way. Time over a top-up or a
renewal counts as neither spending nor time. Months are those of the calendar in UTC. “≥” says that a part of the
month was not observed. It is an estimate, not a promise.</p></footer>
</body>
</html>
`
}

function describeLeftOut(leftOut: ReturnType<typeof limitPerAccount>["leftOut"], what: string): string {
  return leftOut
    .map(({ provider, account, count }) => {
      const name = formatAccountRef(findProviderName(provider), account)
      return `<p class="warn">${escapeHtml(name)}: ${count.toLocaleString("en-US")} more ${what} are not shown; the JSON has them all.</p>`
    })
    .join("\n")
}

/** Columns of the terminal that the cards show better. */
const shownInCards = ["per day (1h)", "last 7 days"]

function nameProvider<Of extends AccountRef>(named: Of): Of {
  return { ...named, provider: findProviderName(named.provider) }
}

/** The page for adding funds that the last balance of an account names. */
function findTopUpUrl(
  observations: readonly Observation[],
  { provider, account }: AccountRef,
): string | undefined {
  return observations.findLast(
    (seen) => seen.balance && seen.provider === provider && seen.account === account,
  )?.balance?.topUpUrl
}

/** A bar of the spending and its projection, with a mark at the budget; the values are beside it. */
function drawBudget({ spent, projected, budget }: BudgetedMonth): string {
  if (!budget) return ""
  const figures = [spent, projected?.estimate ?? spent, budget.amount].map(({ value }) => Number(value))
  const whole = Math.max(...figures) * 1.05 || 1
  const [used, estimate, limit] = figures.map((figure) => Math.round((figure / whole) * 1000) / 10)
  return `<td><div class="bar" aria-hidden="true"><i style="width:${estimate}%"></i><i style="width:${used}%"></i><b style="left:${limit}%"></b></div></td>`
}
