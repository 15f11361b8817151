import type { Bucket } from "@api-balance/core"
import type { Observation, Runway } from "../../index.js"
import type { AccountRef } from "../../model/account-ref.js"
import type { Moment } from "../../movement/movement.js"

/** Returns the observed moments of a runway's bucket, in its unit, oldest first. */
export type FindMoments = (runway: Pick<Runway, "provider" | "account" | "bucket">) => readonly Moment[]

/** Groups observations by bucket, in one pass. */
export function groupMoments(observations: Iterable<Observation>): FindMoments {
  const groups = new Map<string, Moment[]>()
  for (const { at, balance, ...accountRef } of observations)
    for (const bucket of balance?.buckets ?? []) {
      const key = toKey(accountRef, bucket)
      const group = groups.get(key)
      if (group) group.push({ at, bucket })
      else groups.set(key, [{ at, bucket }])
    }
  return (runway) => groups.get(toKey(runway, runway.bucket)) ?? []
}

function toKey({ provider, account }: AccountRef, { id, available: { unit } }: Bucket): string {
  return JSON.stringify([provider, account, id, unit])
}
