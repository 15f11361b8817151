/** A range of charges: `since` is inclusive, `until` exclusive. */
export interface ChargeRange {
  /** The start of the range, inclusive. */
  readonly since?: Date | string
  /** The end of the range, exclusive. */
  readonly until?: Date | string
}
