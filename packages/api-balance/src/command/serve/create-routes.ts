import { findOffers } from "../accounts/offers.js"
import { toRunwayJson } from "../forecast/to-runway-json.js"
import { toFailure } from "../model/account-row.js"
import { renderPage } from "../page/render-page.js"
import { joinRows } from "../rows/join-rows.js"
import { toTotals } from "../rows/to-totals.js"
import { toJson } from "../terminal/print.js"
import type { Reply, Route } from "./front/create-handler.js"
import { findReadFailures, joinForecasts } from "./keeper/join-forecasts.js"
import type { Snapshot } from "./keeper/snapshot.js"
import { metricsTypes, renderMetrics } from "./metrics/render-metrics.js"
import { toSamples } from "./metrics/to-samples.js"

/** The data of the routes; none of them waits for a provider. */
export interface Sources {
  readonly snapshots: () => readonly Snapshot[]
  /** How many accounts are read no more. */
  readonly stopped: () => number
  readonly now: () => number
  readonly version: string
}

/** Seconds between two loads of a page that stays open. */
const refresh = 30

/** The routes that need no token: they say nothing about an account. */
export const openRoutes: ReadonlySet<string> = new Set(["/healthz"])

/** Creates the routes. */
export function createRoutes({ snapshots, stopped, now, version }: Sources): ReadonlyMap<string, Route> {
  const choosing =
    (route: (chosen: readonly Snapshot[], accept: string) => Reply): Route =>
    ({ searchParams }, accept) => {
      const all = snapshots()
      const [ids, labels] = [searchParams.getAll("provider"), searchParams.getAll("account")]
      const unknown = ids.find((id) => !all.some(({ accountRef }) => accountRef.provider === id))
      if (unknown !== undefined) {
        const known = [...new Set(all.map(({ accountRef }) => accountRef.provider))]
        const body = `The provider is not among those served: ${known.join(", ")}\n`
        return { status: 404, type: "text/plain; charset=utf-8", body }
      }
      const chosen = all.filter(
        ({ accountRef: { provider, account } }) =>
          (ids.length === 0 || ids.includes(provider)) &&
          (labels.length === 0 || (account !== undefined && labels.includes(account))),
      )
      return route(chosen, accept)
    }
  return new Map<string, Route>([
    ["/", choosing((chosen) => toPage(renderPage(joinForecasts(chosen), new Date(now()), { refresh })))],
    [
      "/metrics",
      choosing((chosen, accept) => {
        const format = accept.includes("application/openmetrics-text") ? "openmetrics" : "prometheus"
        const info = { key: "buildInfo", labels: { version }, value: "1" } as const
        const samples = [...chosen.flatMap((snapshot) => toSamples(snapshot, now())), info]
        return { status: 200, type: metricsTypes[format], body: renderMetrics(samples, format) }
      }),
    ],
    [
      "/v1/balances",
      choosing((chosen) => {
        const [balances, usages] = [pick(chosen, "balance"), pick(chosen, "usage")]
        const without = chosen.filter(({ balance }) => balance?.needs ?? balance?.unsupported)
        const rows = joinRows(balances, usages, pick(without, "spendCaps"))
        return toReply({ version: 1, rows, totals: toTotals(rows) })
      }),
    ],
    ["/v1/usage", choosing((chosen) => toReply({ version: 1, rows: pick(chosen, "usage") }))],
    ["/v1/caps", choosing((chosen) => toReply({ version: 1, rows: pick(chosen, "spendCaps") }))],
    ["/v1/runway", choosing((chosen) => toReply({ version: 1, ...toRunwayJson(joinForecasts(chosen)) }))],
    [
      "/v1/spend",
      choosing((chosen) => {
        const rows = chosen.flatMap(({ spend = [] }) => spend)
        return toReply({
          version: 1,
          by: "month",
          rows,
          failures: findReadFailures(chosen).map(toFailure),
        })
      }),
    ],
    [
      "/v1/providers",
      ({ searchParams }) => toReply({ version: 1, ...findOffers(searchParams.getAll("provider")) }),
    ],
    [
      "/healthz",
      () => {
        const oldestSeconds = findOldest(snapshots(), now())
        if (stopped() === 0) return toReply({ status: "ok", oldestSeconds })
        return { ...toReply({ status: "failing", stopped: stopped(), oldestSeconds }), status: 503 }
      },
    ],
  ])
}

function pick<Part extends "balance" | "usage" | "spendCaps">(
  snapshots: readonly Snapshot[],
  part: Part,
): NonNullable<Snapshot[Part]>[] {
  return snapshots.flatMap((snapshot) => snapshot[part] ?? [])
}

/** The age of the oldest response, in seconds; null if there is none yet. */
function findOldest(snapshots: readonly Snapshot[], now: number): number | null {
  const times = snapshots.flatMap(({ balance, usage, spendCaps }) =>
    [balance, usage, spendCaps].flatMap((row) => row?.at ?? []),
  )
  const [oldest] = times.sort()
  return oldest === undefined ? null : Math.max(0, (now - Date.parse(oldest)) / 1000)
}

function toPage(body: string): Reply {
  return { status: 200, type: "text/html; charset=utf-8", body }
}

function toReply(value: object): Reply {
  return { status: 200, type: "application/json; charset=utf-8", body: `${toJson(value, 2)}\n` }
}
