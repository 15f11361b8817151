import type { Verdict } from "./verdict.js"

/** Which verdicts fail a run: none, the sure ones, or all. */
export type Strictness = boolean | "notes"

/**
 * The verdicts that fail a run.
 * @throws RangeError when the strictness is none
 */
export function selectFailures(verdicts: readonly Verdict[], strict: Strictness): readonly Verdict[] {
  if (![true, false, "notes"].includes(strict))
    throw new RangeError(`strict must be true, false or "notes", not ${JSON.stringify(strict)}.`)
  return verdicts.filter(({ sure }) => strict === "notes" || (strict && sure))
}
