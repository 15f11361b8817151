/** The result of one check. */
export interface Finding {
  /** The check: "key", "address", "proxy", "balance", "usage", "spend caps", "charges", "clock", "spec". */
  readonly check: string
  readonly state: "ok" | "warning" | "failed" | "skipped"
  readonly found: string
  /** How to fix it. */
  readonly advice?: string
}
