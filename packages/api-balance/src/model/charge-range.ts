/** A part of a ledger: `since` is inclusive, `until` exclusive. */
export interface ChargeRange {
  readonly since?: Date | string
  readonly until?: Date | string
}
