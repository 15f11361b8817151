import type { NotEnoughData } from "./burn-rate.js"
import type { Window } from "./windows.js"

/** Days, with fractions, from the last observation. */
export interface Days {
  /** At the burn rate of `basis`. */
  readonly estimate: number
  /**
   * The range that the variation of the burn rate allows; absent if that is unknown. Without `most` there is no upper limit.
   */
  readonly range?: { readonly least: number; readonly most?: number }
  /** The longest period with a known burn rate: the last hour, day or week. */
  readonly basis: Window
}

/** How long a bucket lasts. */
export type DaysLeft =
  | (Days & {
      readonly state: "falling"
      /** When it will probably be empty, ISO 8601 in UTC; absent if that is over a hundred years away. */
      readonly emptyAt?: string
    })
  /** The allotment probably renews before the bucket is empty. */
  | (Days & { readonly state: "renews-first"; readonly renewsAt: string })
  | { readonly state: "not-falling"; readonly basis: Window }
  | { readonly state: "empty" }
  | { readonly state: "unknown"; readonly reason: NotEnoughData }
