import type { ProviderFacts } from "../contract/provider-facts.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import { parseTime } from "../time/parse-time.js"

/**
 * The time that an option such as `since` holds; a text without a zone is taken as UTC.
 * @throws InvalidOptionError for what is no time
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
