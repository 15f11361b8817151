import type { Bucket } from "@api-balance/core"
import type { Observation } from "../../index.js"
import { createMovementReader } from "../../movement/create-movement-reader.js"
import type { Movement } from "../../movement/movement.js"

/** Creates a reader of the change of a bucket since its previous observation. Observations must be in order of time. */
export function createChangeReader(): (observation: Observation, bucket: Bucket) => Movement | undefined {
  const readers = new Map<string, ReturnType<typeof createMovementReader>>()
  return ({ provider, account, at }, bucket) => {
    const key = JSON.stringify([provider, account, bucket.id])
    const read = readers.get(key) ?? createMovementReader(provider)
    readers.set(key, read)
    return read({ at, bucket })
  }
}
