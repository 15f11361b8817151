import { type Answer, isAbsence } from "../model/answer.js"

/** The failed rows, one per account: balance and usage often fail alike. */
export function findFailures(rows: readonly Answer[]): Answer[] {
  const failed = rows.filter(({ error }) => error && !isAbsence(error))
  return failed.filter(
    ({ provider, account }, index) =>
      failed.findIndex((row) => row.provider === provider && row.account === account) === index,
  )
}
