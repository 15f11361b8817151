import type { ProviderFacts } from "../contract/provider-facts.js"
import type { ChargeRange } from "../contract/provider-options.js"
import { InvalidOptionError } from "../errors/invalid-option-error.js"
import type { Charge } from "../model/usage.js"
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

/**
 * Converts a range of charges to times; it starts 30 days ago by default, and may have no end.
 * @throws InvalidOptionError if one is not a time
 */
export function toRange(
  facts: Pick<ProviderFacts, "id">,
  {
    since = new Date(Date.now() - 30 * 86_400_000),
    until,
  }: { readonly [Option in keyof ChargeRange]?: ChargeRange[Option] | undefined },
): { readonly start: Date; readonly end: Date | undefined } {
  return { start: toMoment(facts, "since", since) as Date, end: toMoment(facts, "until", until) }
}

/** Selects the charges of a range and sorts them, oldest first: providers return whole days, in any order. */
export function toOldestFirst(
  charges: readonly Charge[],
  { start, end }: { readonly start?: Date | undefined; readonly end?: Date | undefined } = {},
): Charge[] {
  const [from, to] = [start?.toISOString() ?? "", end?.toISOString() ?? "~"]
  return charges
    .filter(({ at }) => at >= from && at < to)
    .sort((left, right) => (left.at < right.at ? -1 : Number(left.at > right.at)))
}
