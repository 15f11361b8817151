import type { DatabaseSync } from "node:sqlite"
import type { AccountRef } from "../model/account-ref.js"
import { isBalance, isUsage } from "../model/answers.js"
import type { Observation } from "./observation.js"
import type { Span } from "./to-span.js"

/** Reads one stretch of the table; the plus keeps SQLite from sorting what it would find through the index. */
const full = `
  SELECT at, series, figures FROM observation
  WHERE at >= :since AND at < :until AND +series IN (SELECT value FROM json_each(:ids)) AND length(figures) <= 1000000
  ORDER BY at, series`

/** From the last one of each series to the last one before its span, and so on: one look into the index for each. */
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

/** What is an answer to a resource; what a file holds beside that is passed over. */
const checks = { balance: isBalance, usage: isUsage }
// Milliseconds; after it no time can be written as a date.
const latest = 8.64e15

/** Whose answers they are, and to which resource. */
interface Series {
  readonly accountRef: AccountRef
  readonly resource: keyof typeof checks
}

/** Reads what a file kept, oldest first, without holding it in memory. */
export function* readObservations(database: DatabaseSync, span: Span): Generator<Observation, void> {
  const { since, until, every } = span
  const series = readSeries(database, span)
  const range = { since, until, ids: JSON.stringify([...series.keys()]) }
  const statement = database.prepare(every === null ? full : spaced)
  // Node 22.13 ends the reading when it collects a statement that nobody holds any more.
  const held = new Set([statement])
  try {
    for (const { at, series: id, figures } of statement.iterate(
      every === null ? range : { ...range, every },
    )) {
      const { accountRef, resource } = series.get(Number(id)) as Series
      const answer: unknown = JSON.parse(String(figures))
      if (!checks[resource](answer) || Math.abs(Number(at)) > latest) continue
      yield { ...accountRef, at: new Date(Number(at)).toISOString(), [resource]: answer }
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
