/** The result of one check. */
export interface Finding {
  /** The check: "key", "setting", "address", "proxy", "balance", "usage", "spend caps", "charges", "clock", "spec"; of files "config", "history", "report", "cache". */
  readonly check: string
  readonly state: "ok" | "warning" | "failed" | "skipped"
  readonly found: string
  /** How to fix it. */
  readonly advice?: string
}
