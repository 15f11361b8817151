/** A range of charges: `since` is inclusive, `until` exclusive. */
export interface ChargeRange {
  /** The first moment, inclusive. */
  readonly since?: Date | string
  /** The last moment, exclusive. */
  readonly until?: Date | string
}
