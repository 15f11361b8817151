import type { ProviderFacts } from "../contract/provider-facts.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { parseTime } from "../time/parse-time.js"

/**
 * Converts the value of an option such as `since` to a time; a text without a time zone is taken as UTC.
 * @throws InvalidOptionError if it is not a time
 */
export function toMoment(
  { id }: Pick<ProviderFacts, "id">,
  option: string,
  time: Date | string | undefined,
): Date | undefined {
  if (time === undefined) return undefined
  const moment = new Date(typeof time === "string" ? parseTime(time) : time)
  if (Number.isNaN(moment.getTime())) throw new InvalidOptionError("is not a date", { provider: id, option })
  return moment
}
