import type { History, HistoryRange } from "../../history/index.js"
import type { Observation } from "../../index.js"

/** Selects observations; all providers if none is named. */
export interface Chosen {
  readonly ids: readonly string[]
  readonly account?: string | undefined
}

/** Reads a range of the selected observations, oldest first. */
export function* readOf(
  { read }: Pick<History, "read">,
  { ids, account }: Chosen,
  range: Omit<HistoryRange, "provider" | "account">,
): Generator<Observation> {
  const [provider] = ids.length === 1 ? ids : []
  const accountRef = {
    ...(provider !== undefined && { provider }),
    ...(account !== undefined && { account }),
  }
  for (const observation of read({ ...accountRef, ...range }))
    if (ids.length === 0 || ids.includes(observation.provider)) yield observation
}
