import type { Bucket } from "@api-balance/core"
import type { Runway } from "../../forecast/runway.js"
import type { Observation } from "../../history/index.js"
import type { Moment } from "../../movement/movement.js"
import type { Whose } from "../../whose.js"

/** What was seen of the bucket of a runway, in its unit, oldest first. */
export type FindMoments = (runway: Pick<Runway, "provider" | "account" | "bucket">) => readonly Moment[]

/** Sorts observations by the buckets that they tell of, which takes one pass for all of them. */
export function groupMoments(observations: Iterable<Observation>): FindMoments {
  const groups = new Map<string, Moment[]>()
  for (const { at, balance, ...whose } of observations)
    for (const bucket of balance?.buckets ?? []) {
      const key = toKey(whose, bucket)
      const group = groups.get(key)
      if (group) group.push({ at, bucket })
      else groups.set(key, [{ at, bucket }])
    }
  return (runway) => groups.get(toKey(runway, runway.bucket)) ?? []
}

function toKey({ provider, account }: Whose, { id, available: { unit } }: Bucket): string {
  return JSON.stringify([provider, account, id, unit])
}
