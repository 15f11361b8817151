import { existsSync } from "node:fs"
import { toCalendarPeriod } from "@api-balance/core"
import type { Observation } from "../../index.js"
import { toAccountRef } from "../accounts/account.js"
import { findAccounts } from "../accounts/find-accounts.js"
import { adviseOnKeys, isMissingEveryKey } from "../accounts/keys.js"
import { hasPaidCharges, withoutCharges } from "../accounts/without-charges.js"
import { readCharges } from "../forecast/read-charges.js"
import { type AccountRow, isAbsence } from "../model/account-row.js"
import type { RangeOptions } from "../options/range-options.js"
import { readAccounts } from "../reading/read-accounts.js"
import { findHistory, findOwnHistory, findRecordedHistory } from "../recording/find-history.js"
import { openExistingHistory } from "../recording/open-existing-history.js"
import { readOf } from "../recording/read-of.js"
import { startRecorder } from "../recording/start-recorder.js"
import type { Known } from "../spending/to-spend-rows.js"

/** The options of the command. */
export interface SpendOptions extends RangeOptions {
  readonly offline?: true
}

/** What is known, what failed, and the exit code. */
export interface LoadedSpend extends Known {
  readonly failures: readonly AccountRow[]
  readonly code: number
}

/** Milliseconds: the last observation of each hour suffices. */
const hour = 3_600_000

/**
 * Requests balances, usage and charges, unless offline, and reads the history, if there is one; undefined, with a message, if no key is
 * configured. `since` and `until` are ISO 8601.
 * @throws UsageError, InvalidOptionError if the history cannot be used
 */
export async function loadSpend(
  ids: readonly string[],
  options: SpendOptions,
  range: { readonly since: string; readonly until: string },
): Promise<LoadedSpend | undefined> {
  if (options.offline) return loadRecorded(ids, options, range.since)
  const file = findHistory(options) ?? findOwnExisting(options)
  const accounts = findAccounts(ids, options).map((account) =>
    // Naming a provider accepts its price.
    hasPaidCharges(account.entry) && !ids.includes(account.entry.id) ? withoutCharges(account) : account,
  )
  const recorder = startRecorder({ ...options, ...(file !== undefined && { history: file }) })
  const [rows, charges] = await readAccounts(accounts, options, async (api, call) => {
    const [balances, usages, charges] = await Promise.all([
      api.getBalances(call),
      api.getUsage(call),
      readCharges(api, range),
    ])
    return [[...balances, ...usages], charges] as const
  })
  recorder.record(rows)
  const code = recorder.end()
  if (isMissingEveryKey(rows, accounts)) {
    process.stderr.write(adviseOnKeys(accounts, "usage"))
    return undefined
  }
  const failures = [...rows, ...charges.failed].filter(isFailed)
  const current = rows.flatMap(({ at, stale, error, ...row }) =>
    at === undefined || stale ? [] : { ...row, at },
  )
  const recorded = file !== undefined && existsSync(file) ? readAll(file, ids, options, range.since) : []
  return {
    accounts: accounts.map(toAccountRef),
    charges: charges.whole,
    observations: recorded.length > 0 ? recorded : current,
    failures,
    code: failures.length > 0 ? 1 : code,
  }
}

/** A missing key is not a failure: another source may report it. */
function isFailed({ error }: AccountRow): boolean {
  return error !== undefined && !isAbsence(error) && error.name !== "MissingApiKeyError"
}

/** Charges need no history, and neither does a runtime without SQLite; a recorded past is used. */
function findOwnExisting({ demo }: SpendOptions): string | undefined {
  const file = findOwnHistory()
  // The demo reads no file of the user's.
  return !demo && existsSync(file) ? file : undefined
}

function loadRecorded(ids: readonly string[], options: SpendOptions, since: string): LoadedSpend {
  const observations = readAll(findRecordedHistory(options), ids, options, since)
  const accounts = new Map(
    observations.map(({ provider, account }) => [
      JSON.stringify([provider, account]),
      { provider, ...(account !== undefined && { account }) },
    ]),
  )
  return {
    accounts: [...accounts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, ref]) => ref),
    charges: [],
    observations,
    failures: [],
    code: 0,
  }
}

function readAll(
  file: string,
  ids: readonly string[],
  { account }: SpendOptions,
  since: string,
): Observation[] {
  // The day before holds the value that the first period started with.
  const before = toCalendarPeriod(new Date(Date.parse(since) - 24 * hour), "day").start ?? since
  const history = openExistingHistory(file)
  try {
    return [...readOf(history, { ids, account }, { since: before, every: hour })]
  } finally {
    history.close()
  }
}
