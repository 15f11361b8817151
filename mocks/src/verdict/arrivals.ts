import { setTimeout } from "node:timers/promises"

/** When and how a request came. */
export interface Arrival {
  /** In milliseconds of this process. */
  readonly at: number
  /** The same for requests that came one after the other, each when the one before was answered. */
  readonly connection: object
}

/** The arrivals at a server. */
export interface Arrivals {
  /** Notes that a connection was opened. */
  connect(connection: object): void
  /** Notes that a request begins: the first one of a connection began with it. */
  begin(connection: object): Arrival
  /** Resolves when nothing comes any more: what was sent at the same time is read by then. */
  settle(): Promise<void>
}

// Node takes one connection in a turn of its event loop, and a request some turns later.
const quietTurns = 5
const millisecondsOfTurn = 2
const mostTurns = 200

/** Watches what comes to a server. */
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
