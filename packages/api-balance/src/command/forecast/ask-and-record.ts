import { type Charge, toCalendarPeriod } from "@api-balance/core"
import type { ApiBalance, Ledger } from "../../index.js"
import type { Account } from "../accounts/account.js"
import { adviseOnKeys, isMissingEveryKey } from "../accounts/keys.js"
import { ask } from "../asking/ask.js"
import { type Answer, isAbsence } from "../model/answer.js"
import { startRecorder } from "../recording/start-recorder.js"
import type { ForecastOptions } from "./forecast-options.js"

/** What came of asking before something is foreseen. */
export interface Asked {
  readonly code: number
  readonly failures: readonly Answer[]
  /** Of the accounts whose provider has a budget and a ledger. */
  readonly ledgers: readonly Ledger[]
}

/** Asks for what is left and what was spent, and records it; undefined where there is no key, which is said. */
export async function askAndRecord(
  accounts: readonly Account[],
  options: ForecastOptions,
): Promise<Asked | undefined> {
  const recorder = startRecorder(options)
  const budgeted = new Set((options.budget ?? []).map(({ provider }) => provider))
  const [rows, ledgers] = await ask(accounts, options, async (api, call) => {
    const answers = await Promise.all([api.getBalances(call), api.getUsage(call)])
    const rows = answers.flat()
    return [rows, accounts.some(({ entry }) => budgeted.has(entry.id)) ? await readLedgers(api) : []] as const
  })
  recorder.record(rows)
  const code = recorder.end()
  if (isMissingEveryKey(rows, accounts)) {
    process.stderr.write(adviseOnKeys(accounts, "balance"))
    return undefined
  }
  const failures = rows.filter(({ error }) => error && !isAbsence(error))
  const whole = ledgers.filter(({ provider }) => budgeted.has(provider))
  return { code: failures.length > 0 ? 1 : code, failures: unique(failures), ledgers: whole }
}

/** The ledgers of this month; one that fails on the way is left out, because a part of it would pass for all. */
async function readLedgers({ charges }: ApiBalance): Promise<Ledger[]> {
  const since = toCalendarPeriod(new Date(), "month").start ?? ""
  const ledgers = new Map<string, { ledger: Ledger & { charges: Charge[] }; whole: boolean }>()
  for await (const { charge, error, ...accountRef } of charges({ since })) {
    const key = JSON.stringify([accountRef.provider, accountRef.account])
    const known = ledgers.get(key) ?? { ledger: { ...accountRef, charges: [] }, whole: true }
    ledgers.set(key, known)
    if (charge) known.ledger.charges.push(charge)
    if (error) known.whole = false
  }
  return [...ledgers.values()].filter(({ whole }) => whole).map(({ ledger }) => ledger)
}

/** The same failure of both questions is told once. */
function unique(rows: readonly Answer[]): Answer[] {
  return rows.filter(
    ({ provider, account }, index) =>
      rows.findIndex((row) => row.provider === provider && row.account === account) === index,
  )
}
