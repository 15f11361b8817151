import { createBench, type LedgerUnderTest } from "./bench.js"
import { endCases } from "./end-cases.js"
import { expiryCases } from "./expiry-cases.js"
import { grantCases } from "./grant-cases.js"
import { waitingCases } from "./waiting-cases.js"

/** One rule for a ledger, tested on its own purse. */
export interface LedgerCase {
  /** The rule, as a claim. */
  readonly title: string
  /** Rejects with the difference if the rule is broken. */
  run(): Promise<void>
}

/** The result of a case; `error` describes the difference. */
export interface LedgerCaseResult {
  /** The rule, as a claim. */
  readonly title: string
  /** Whether the ledger follows it. */
  readonly ok: boolean
  /** How the ledger breaks it. */
  readonly error?: Error
}

/** All rules, for any test runner. */
export interface LedgerConformance {
  /** The cases, to run individually. */
  readonly cases: readonly LedgerCase[]
  /** Runs all cases in sequence; does not reject if a case fails. */
  runAll(): Promise<readonly LedgerCaseResult[]>
}

/**
 * The rules that every ledger of reservations must follow. `create` is called for each case. A shared ledger need not be
 * empty, because each case has its own purse.
 */
export function ledgerConformance(
  create: () => LedgerUnderTest | Promise<LedgerUnderTest>,
): LedgerConformance {
  const all = { ...grantCases, ...endCases, ...expiryCases, ...waitingCases }
  const cases = Object.entries(all).map(([title, check]): LedgerCase => {
    return {
      title,
      run: async () => {
        const tested = await create()
        try {
          await check(createBench(tested))
        } finally {
          await tested.close?.()
        }
      },
    }
  })
  return {
    cases,
    runAll: async () => {
      const results: LedgerCaseResult[] = []
      for (const { title, run } of cases)
        results.push(
          await run().then(
            () => ({ title, ok: true }),
            (error: Error) => ({ title, ok: false, error }),
          ),
        )
      return results
    },
  }
}
