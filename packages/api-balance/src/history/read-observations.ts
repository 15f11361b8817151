import type { DatabaseSync } from "node:sqlite"
import type { AccountRef } from "../model/account-ref.js"
import { isBalance, isUsage } from "../model/stored-values.js"
import type { Observation } from "./observation.js"
import type { Span } from "./to-span.js"

/** Reads one range of the table. The plus prevents SQLite from using the index and then sorting. */
const full = `
  SELECT at, series, figures FROM observation
  WHERE at >= :since AND at < :until AND +series IN (SELECT value FROM json_each(:ids)) AND length(figures) <= 1000000
  ORDER BY at, series`

/** Goes from the last row of each series to the last one before its interval, and so on: one index lookup each. */
const spaced = `
  WITH RECURSIVE last (series, at) AS (
    SELECT value, (SELECT max(at) FROM observation WHERE series = value AND at < :until) FROM json_each(:ids)
    UNION ALL
    SELECT series, (
      SELECT max(at) FROM observation AS earlier
      WHERE earlier.series = last.series AND earlier.at < last.at - last.at % :every
    )
    FROM last WHERE at >= :since
  )
  SELECT at, series, figures FROM last CROSS JOIN observation USING (at, series)
  WHERE at >= :since AND length(figures) <= 1000000
  ORDER BY at, series`

/** Checks stored responses; rows with anything else are skipped. */
const checks = { balance: isBalance, usage: isUsage }
// Milliseconds; later times cannot be represented as a Date.
const latest = 8.64e15

/** The account and resource that rows belong to. */
interface Series {
  readonly accountRef: AccountRef
  readonly resource: keyof typeof checks
}

/** Streams the observations of a file, oldest first. */
export function* readObservations(database: DatabaseSync, span: Span): Generator<Observation, void> {
  const { since, until, every } = span
  const series = readSeries(database, span)
  const range = { since, until, ids: JSON.stringify([...series.keys()]) }
  const statement = database.prepare(every === null ? full : spaced)
  // Node 22.13 stops iterating when it garbage-collects an unreferenced statement.
  const held = new Set([statement])
  try {
    for (const { at, series: id, figures } of statement.iterate(
      every === null ? range : { ...range, every },
    )) {
      const { accountRef, resource } = series.get(Number(id)) as Series
      const figure: unknown = JSON.parse(String(figures))
      if (!checks[resource](figure) || Math.abs(Number(at)) > latest) continue
      yield { ...accountRef, at: new Date(Number(at)).toISOString(), [resource]: figure }
    }
  } finally {
    held.clear()
  }
}

function readSeries(database: DatabaseSync, { provider, account }: Span): Map<number, Series> {
  const rows = database
    .prepare(
      `SELECT id, provider, account, resource FROM series
       WHERE (:provider IS NULL OR provider = :provider) AND (:account IS NULL OR account = :account)
       AND resource IN (SELECT value FROM json_each(:resources))`,
    )
    .all({ provider, account, resources: JSON.stringify(Object.keys(checks)) })
  return new Map(
    rows.map(({ id, provider, account, resource }) => [
      Number(id),
      {
        accountRef: { provider: String(provider), ...(account !== null && { account: String(account) }) },
        resource: resource as Series["resource"],
      },
    ]),
  )
}
