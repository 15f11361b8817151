import type { Runway } from "../../forecast/runway.js"
import type { Observation } from "../../history/observation.js"
import { createMovementReader } from "../../movement/create-movement-reader.js"
import type { Moment, Movement } from "../../movement/movement.js"

/** What was seen of one bucket, oldest first. */
export interface Past {
  readonly moments: readonly Moment[]
  /** Top-ups and renewals. */
  readonly rises: readonly Movement[]
}

/** The past of the bucket of a runway, in its unit. */
export function readPast({ provider, account, bucket }: Runway, observations: readonly Observation[]): Past {
  const moments: Moment[] = []
  const rises: Movement[] = []
  const read = createMovementReader()
  for (const observation of observations) {
    if (observation.provider !== provider || observation.account !== account) continue
    const found = observation.balance?.buckets.find(({ id }) => id === bucket.id)
    if (!found || found.available.unit !== bucket.available.unit) continue
    const moment = { at: observation.at, bucket: found }
    const movement = read(moment)
    moments.push(moment)
    if (movement?.kind === "topped-up" || movement?.kind === "renewed") rises.push(movement)
  }
  return { moments, rises }
}
