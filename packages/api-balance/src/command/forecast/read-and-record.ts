import { toCalendarPeriod } from "@api-balance/core"
import type { AccountCharges } from "../../index.js"
import type { Account } from "../accounts/account.js"
import { adviseOnKeys, isMissingEveryKey } from "../accounts/keys.js"
import { withoutCharges } from "../accounts/without-charges.js"
import type { AccountRow } from "../model/account-row.js"
import { readAccounts } from "../reading/read-accounts.js"
import { startRecorder } from "../recording/start-recorder.js"
import { findFailures } from "./find-failures.js"
import type { ForecastOptions } from "./forecast-options.js"
import { readCharges } from "./read-charges.js"

/** The result of the requests that precede a forecast. */
export interface RecordedRead {
  readonly code: number
  readonly failures: readonly AccountRow[]
  /** For accounts with a budget whose provider reports charges. */
  readonly charges: readonly AccountCharges[]
}

/** Requests balances and usage and records them; undefined, with a message, if no key is configured. */
export async function readAndRecord(
  accounts: readonly Account[],
  options: ForecastOptions,
): Promise<RecordedRead | undefined> {
  const recorder = startRecorder(options)
  const budgeted = new Set((options.budget ?? []).map(({ provider }) => provider))
  const read = accounts.map((account) => (budgeted.has(account.entry.id) ? account : withoutCharges(account)))
  const [rows, charges] = await readAccounts(read, options, async (api, call) => {
    const results = await Promise.all([api.getBalances(call), api.getUsage(call)])
    const { whole } = await readCharges(api, { since: toCalendarPeriod(new Date(), "month").start ?? "" })
    return [results.flat(), whole] as const
  })
  recorder.record(rows)
  const code = recorder.end()
  if (isMissingEveryKey(rows, accounts)) {
    process.stderr.write(adviseOnKeys(accounts, "balance"))
    return undefined
  }
  const failures = findFailures(rows)
  return { code: failures.length > 0 ? 1 : code, failures, charges }
}
