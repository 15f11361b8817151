import { type AccountRow, isAbsence } from "../model/account-row.js"

/** The failed rows, one per account: balance and usage often fail alike. */
export function findFailures(rows: readonly AccountRow[]): AccountRow[] {
  const failed = rows.filter(({ error }) => error && !isAbsence(error))
  return failed.filter(
    ({ provider, account }, index) =>
      failed.findIndex((row) => row.provider === provider && row.account === account) === index,
  )
}
