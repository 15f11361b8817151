import { createBench, type LedgerUnderTest } from "./bench.js"
import { endCases } from "./end-cases.js"
import { expiryCases } from "./expiry-cases.js"
import { grantCases } from "./grant-cases.js"
import { waitingCases } from "./waiting-cases.js"

/** One rule of a ledger, on a purse of its own. */
export interface LedgerCase {
  /** What must hold, as a claim. */
  readonly title: string
  /** Rejects with what differs where it does not hold. */
  run(): Promise<void>
}

/** What came of a case; `error` says what differs. */
export interface LedgerCaseResult {
  /** What is claimed. */
  readonly title: string
  /** Whether it holds. */
  readonly ok: boolean
  /** Why it does not hold. */
  readonly error?: Error
}

/** All rules, for any test runner. */
export interface LedgerConformance {
  /** The claims, each to be run by itself. */
  readonly cases: readonly LedgerCase[]
  /** Runs all cases one after the other; rejects for none. */
  runAll(): Promise<readonly LedgerCaseResult[]>
}

/**
 * The rules that each ledger of reservations keeps to. `create` is called for each case; a ledger that many share need not be
 * empty, because each case has a purse of its own.
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
