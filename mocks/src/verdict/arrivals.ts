import { setTimeout } from "node:timers/promises"

/** When and how a request arrived. */
export interface Arrival {
  /** In milliseconds of this process. */
  readonly at: number
  /** The same for sequential requests, each of which started after the response to the previous one. */
  readonly connection: object
}

/** The arrivals at a server. */
export interface Arrivals {
  /** Records that a connection was opened. */
  connect(connection: object): void
  /** Records that a request starts; the first one of a connection started with it. */
  begin(connection: object): Arrival
  /** Resolves when nothing more arrives, so that concurrent requests have been read. */
  settle(): Promise<void>
}

// Node accepts one connection per turn of its event loop, and reads a request some turns later.
const quietTurns = 5
const millisecondsOfTurn = 2
const mostTurns = 200

/** Tracks the arrivals at a server. */
export function createArrivals(): Arrivals {
  const opened = new WeakMap<object, number>()
  let count = 0
  return {
    connect: (connection) => {
      count += 1
      opened.set(connection, performance.now())
    },
    begin: (connection) => {
      count += 1
      const at = opened.get(connection) ?? performance.now()
      opened.delete(connection)
      return { at, connection }
    },
    settle: async () => {
      for (let turn = 0, quiet = 0; turn < mostTurns && quiet < quietTurns; turn++) {
        const before = count
        await setTimeout(millisecondsOfTurn)
        quiet = count === before ? quiet + 1 : 0
      }
    },
  }
}
