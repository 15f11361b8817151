import type { NotEnoughData } from "./burn-rate.js"
import type { Window } from "./windows.js"

/** Days, in fractions, from the last observation on. */
export interface Days {
  /** At the burn rate of `basis`. */
  readonly estimate: number
  /**
   * What the ups and downs of that time make possible; absent where they are not known yet. Without `most` it may last
   * without end.
   */
  readonly range?: { readonly least: number; readonly most?: number }
  /** The last hour, day or week: the longest whose burn rate is known. */
  readonly basis: Window
}

/** How long a bucket lasts. */
export type DaysLeft =
  | (Days & {
      readonly state: "falling"
      /** When it is likely to be empty, ISO 8601 in UTC; absent where that is more than a hundred years away. */
      readonly emptyAt?: string
    })
  /** Its allotment is likely to be granted anew before it is empty. */
  | (Days & { readonly state: "renews-first"; readonly renewsAt: string })
  | { readonly state: "not-falling"; readonly basis: Window }
  | { readonly state: "empty" }
  | { readonly state: "unknown"; readonly reason: NotEnoughData }
