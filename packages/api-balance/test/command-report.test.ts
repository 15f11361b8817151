import { readFileSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import { renderPage } from "../src/command/page/render-page.js"
import { toScale } from "../src/command/page/to-scale.js"
import { openHistory } from "../src/history/index.js"
import { type Observation, toAmount, toForecast } from "../src/index.js"
import { createHistoryFile } from "./create-history-file.ts"
import { runCommand } from "./run-command.ts"

const now = new Date("2026-11-24T12:00:00.000Z")
const hour = 3_600_000

/** Two weeks of an account that spends a dollar an hour and was topped up a week ago. */
function observe(accountRef: { provider: string; account?: string }, bucket = "balance"): Observation[] {
  return Array.from({ length: 337 }, (_, index) => ({
    ...accountRef,
    at: new Date(now.getTime() - (336 - index) * hour).toISOString(),
    balance: {
      buckets: [{ id: bucket, available: toAmount(400 - index + (index > 168 ? 100 : 0), "USD") }],
    },
  }))
}

function render(observations: readonly Observation[], failures: readonly Error[] = []): string {
  const { runways, months } = toForecast(observations, { now })
  const budget = { amount: toAmount(300, "USD"), verdict: "exceeded" as const }
  return renderPage(
    {
      runways,
      months: months.map((month) => ({ ...month, budget })),
      observations,
      failures: failures.map((error) => ({ provider: "vinci", error })),
    },
    now,
  )
}

describe("the page", () => {
  const page = render(observe({ provider: "vinci" }))

  test("states the balance, how long it lasts, the last top-up and the month in words", () => {
    for (const text of [
      "164.00 USD",
      "Lasts about 7 days, until 2026-12-01",
      "<h3>Vinci <small>balance",
      "Last top-up</dt><dd>99.00 USD, seen 2026-11-17 13:00 UTC",
      'class="text bad">over<',
      "≥ 335.00 USD",
    ])
      expect(page).toContain(text)
  })

  test("draws the past with its top-up and the projection, with an alternative text", () => {
    expect(page).toMatch(/<path class="line" d="M[\dML .h-]+"/)
    expect(page).toContain('<line class="topped-up"')
    expect(page).toContain('<line class="likely"')
    expect(page).toMatch(/<path class="here" d="M[\d.]+ [\d.]+h0"/)
    expect(page).toMatch(/role="img" aria-label="What was available since 2026-11-10, between 164 and/)
    expect(page).toContain("Chart data")
  })

  test("labels zero on the axis, and the unit above it", () => {
    expect(page).toMatch(/<p class="unit">USD<\/p>/)
    expect(page).toMatch(
      /<span class="tick" style="top:100%">0<\/span>.*<span class="tick" style="top:0%">400</,
    )
    expect(page).toContain('<line class="zero" x1="0" x2="1000" y1="240" y2="240"/>')
  })

  test("has a sentence instead of a chart if nothing changed, or only one figure is known", () => {
    const flat = observe({ provider: "vinci" }).map(
      (seen): Observation => ({
        ...seen,
        balance: { buckets: [{ id: "balance", available: toAmount(5, "USD") }] },
      }),
    )
    expect(render(flat)).toContain("No change since 2026-11-10.")
    expect(render(flat.slice(-1))).toContain("Observed once; a chart needs a second observation.")
    for (const page of [render(flat), render(flat.slice(-1))]) expect(page).not.toMatch(/<svg|Chart data/)
  })

  test("links to the page for adding funds that the last balance names, if its URL is plain https", () => {
    const link = (topUpUrl: string) =>
      render(
        observe({ provider: "vendo" }).map((seen) => ({
          ...seen,
          balance: { buckets: [], ...seen.balance, topUpUrl },
        })),
      ).match(/<a .*?<\/a>/)?.[0]
    expect(link("https://vendo.run/billing?a=1&b=2")).toBe(
      '<a href="https://vendo.run/billing?a=1&amp;b=2" rel="noreferrer">Add funds at vendo.run</a>',
    )
    for (const url of ["http://vendo.run", "javascript:alert(1)", "https://vendo.run@evil.example/", "/pay"])
      expect(link(url)).toBeUndefined()
  })

  test("reloads itself if it is live, and says so", () => {
    const { runways, months } = toForecast([], { now })
    const live = renderPage({ runways, months, observations: [], failures: [] }, now, { refresh: 60 })
    expect(live).toContain('<meta http-equiv="refresh" content="60">')
    expect(live).toContain("This page reloads every 60 seconds.")
    expect(page).not.toContain('"refresh"')
  })

  test("loads nothing, runs nothing, and forbids both", () => {
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:/)
  })

  test("shows a hostile label as the text that it is", () => {
    const hostile = '"><script>alert(1)</script>\u202E'
    const page = render(observe({ provider: "vinci", account: hostile }, hostile), [new Error(hostile)])
    expect(page).not.toContain("<script")
    expect(page).not.toContain("\u202E")
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
  })

  test("has no invalid figure, also for accounts that are empty, new, or overdrawn", () => {
    const one = (value: number, provider: string): Observation => ({
      provider,
      at: now.toISOString(),
      balance: { buckets: [{ id: "balance", available: toAmount(value, "USD") }] },
    })
    for (const page of [render([]), render([one(0, "a"), one(-5, "b"), one(5, "c")])])
      expect(page).not.toMatch(/NaN|undefined|Infinity/)
  })
})

test("report writes the page for its owner alone, offline, and prints the path", async () => {
  const file = createHistoryFile()
  const history = openHistory(file)
  history.record(observe({ provider: "vinci" }))
  history.close()
  const html = join(dirname(file), "balances.html")
  const words = ["report", "--offline", "--history", file, "--html"]
  const { code, stdout, stderr } = await runCommand([...words, html], {})
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `Wrote ${html}\n`, stderr: "" })
  expect(readFileSync(html, "utf8")).toContain("164.00 USD")
  expect(statSync(html).mode & 0o777).toBe(0o600)

  writeFileSync(join(dirname(file), "plain"), "")
  const failed = await runCommand([...words, join(dirname(file), "plain", "x.html")], {})
  expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining("cannot write") })
})

describe("an axis", () => {
  const ticks = (lowest: number, highest: number) => {
    const { ticks, showTick } = toScale(lowest, highest)
    return ticks.map(showTick)
  }

  test("has a few round values, including zero, around everything that is drawn", () => {
    expect(ticks(0, 120)).toEqual(["0", "50", "100", "150"])
    expect(ticks(-10.4, 3)).toEqual(["−15", "−10", "−5", "0", "5"])
    expect(ticks(-4, 0)).toEqual(["−4", "−2", "0"])
    expect(ticks(0, 0.0009)).toEqual(["0", "0.0005", "0.0010"])
    expect(ticks(0, 1_250_000)).toEqual(["0", "500K", "1M", "1.5M"])
  })
})
