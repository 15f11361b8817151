import { createMovementReader } from "../../movement/create-movement-reader.js"
import type { Moment, Movement } from "../../movement/movement.js"

/** The history of one bucket, oldest first. */
export interface Past {
  readonly moments: readonly Moment[]
  /** Top-ups and renewals. */
  readonly rises: readonly Movement[]
}

/** Reads the history of a bucket from its moments, oldest first. */
export function readPast(provider: string, moments: readonly Moment[]): Past {
  const movements = moments.map(createMovementReader(provider))
  return {
    moments,
    rises: movements.flatMap((movement) =>
      movement?.kind === "topped-up" || movement?.kind === "renewed" ? movement : [],
    ),
  }
}
