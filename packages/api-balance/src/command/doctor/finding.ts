/** One thing that the doctor looked at. */
export interface Finding {
  /** What it is: "key", "address", "proxy", "balance", "usage", "spend caps", "charges", "clock", "spec". */
  readonly check: string
  readonly state: "ok" | "warning" | "failed" | "skipped"
  readonly found: string
  /** What to do about it. */
  readonly advice?: string
}
