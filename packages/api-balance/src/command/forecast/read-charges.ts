import type { Charge, ChargeRange } from "@api-balance/core"
import type { AccountCharges, ApiBalance, ChargeRow } from "../../index.js"

/** The charges of accounts that reported a whole range, and the rows of those that failed. */
export interface ChargesRead {
  readonly whole: readonly AccountCharges[]
  readonly failed: readonly ChargeRow[]
}

/** Reads the charges of a range. An account that fails midway is left out, because partial data would look complete. */
export async function readCharges({ charges }: ApiBalance, range: ChargeRange): Promise<ChargesRead> {
  const accounts = new Map<string, AccountCharges & { charges: Charge[] }>()
  const failed = new Map<string, ChargeRow>()
  for await (const row of charges(range)) {
    const { provider, account, charge, error } = row
    const key = JSON.stringify([provider, account])
    const known = accounts.get(key) ?? { provider, ...(account !== undefined && { account }), charges: [] }
    accounts.set(key, known)
    if (charge) known.charges.push(charge)
    if (error) failed.set(key, row)
  }
  return {
    whole: [...accounts].filter(([key]) => !failed.has(key)).map(([, read]) => read),
    failed: [...failed.values()],
  }
}
