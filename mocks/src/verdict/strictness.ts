import type { Verdict } from "./verdict.js"

/** The verdicts that fail a run: none, the certain ones, or all. */
export type Strictness = boolean | "notes"

/**
 * Selects the verdicts that fail a run.
 * @throws RangeError if the strictness is invalid
 */
export function selectFailures(verdicts: readonly Verdict[], strict: Strictness): readonly Verdict[] {
  if (![true, false, "notes"].includes(strict))
    throw new RangeError(`strict must be true, false or "notes", not ${JSON.stringify(strict)}.`)
  return verdicts.filter(({ sure }) => strict === "notes" || (strict && sure))
}
