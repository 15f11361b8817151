export type { LedgerUnderTest } from "./bench.js"
export {
  type LedgerCase,
  type LedgerCaseResult,
  type LedgerConformance,
  ledgerConformance,
} from "./ledger-conformance.js"
