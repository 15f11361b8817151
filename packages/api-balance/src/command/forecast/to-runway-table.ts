import { roundAmount } from "@api-balance/core"
import type { BurnRate, Runway } from "../../index.js"
import { formatAccountRef, formatAge, toAmountCell } from "../table/format.js"
import { type Cell, keepColumns, type Table, unreported } from "../table/table.js"
import { drawTrend } from "./draw-trend.js"
import type { FindMoments } from "./group-moments.js"
import { showUntil, toDaysLeftCell } from "./show-days-left.js"

const hour = 3_600_000
const week = 7 * 24 * hour

/** One line per bucket, with a small chart of the last seven days, and the age of the data if it is old. */
export function toRunwayTable(runways: readonly Runway[], findMoments: FindMoments, now: number): Table {
  const isOld = ({ at }: Runway) => now - Date.parse(at) > hour
  const table: Table = {
    columns: [
      { heading: "provider", kind: "title" },
      { heading: "bucket", kind: "title", least: 12 },
      { heading: "available", kind: "number" },
      { heading: "as of", kind: "text" },
      { heading: "per day (1h)", kind: "number", spare: 1 },
      { heading: "per day (24h)", kind: "number", spare: 3 },
      { heading: "per day (7d)", kind: "number" },
      { heading: "time left", kind: "text" },
      { heading: "until", kind: "text", spare: 2 },
      { heading: "last 7 days", kind: "text", spare: 4 },
    ],
    lines: runways.map((runway) => {
      const { provider, account, bucket, at, burnRate, daysLeft } = runway
      const points = findMoments(runway).map(({ at, bucket }) => ({
        at: Date.parse(at),
        value: Number(bucket.available.value),
      }))
      const end = Date.parse(at)
      return [
        formatAccountRef(provider, account),
        bucket.id,
        toAmountCell(bucket.available),
        `${formatAge(at, now)} ago`,
        showBurnRate(burnRate.hour),
        showBurnRate(burnRate.day),
        showBurnRate(burnRate.week),
        toDaysLeftCell(daysLeft),
        showUntil(daysLeft),
        drawTrend(points, end - week, end, 14),
      ]
    }),
  }
  // Fresh data needs no date.
  return keepColumns(table, ({ heading }) => heading !== "as of" || runways.some(isOld))
}

function showBurnRate(burnRate: BurnRate): Cell {
  return burnRate.state === "known" ? toAmountCell(roundAmount(burnRate.perDay, 2)) : unreported
}
