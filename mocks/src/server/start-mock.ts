import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createGate } from "../control/create-gate.js"
import { createState } from "../front/state.js"
import type { Log } from "../journal/log.js"
import type { Ledger } from "../ledger/ledger.js"
import type { Spec } from "../spec/spec.js"
import { createArrivals } from "../verdict/arrivals.js"
import { createJudge, type OnVerdict } from "../verdict/create-judge.js"
import { createKeyRing, type KeyRing } from "../verdict/key-ring.js"
import { createFetch } from "./create-fetch.js"
import { createFront } from "./create-front.js"
import { createListener } from "./create-listener.js"
import { type Mock, toMock } from "./mock.js"

/** A mock, and how to stop it. */
export interface RunningMock {
  readonly mock: Mock
  readonly close: () => Promise<void>
}

/** The options of one mock. */
export interface StartMockOptions {
  /** On 127.0.0.1; a free one by default. */
  readonly port?: number
  readonly log: Log
  /** Called for each verdict. */
  readonly onVerdict?: OnVerdict | undefined
  /** The keys whose place is known; its own by default. */
  readonly keys?: KeyRing
  /** If set, accounts answer instead of examples. */
  readonly ledger?: Ledger | undefined
  /** The additional origins and host names that may control the mock. */
  readonly controlFrom?: readonly string[]
}

/**
 * Starts the mock of one provider.
 * @throws Error if the port is in use, RangeError if `controlFrom` is invalid
 */
export async function startMock(
  spec: Spec,
  { port = 0, log, onVerdict, keys = createKeyRing([spec]), ledger, controlFrom = [] }: StartMockOptions,
): Promise<RunningMock> {
  const gate = createGate(controlFrom)
  const judge = createJudge(spec, keys, onVerdict)
  const state = await createState(spec, judge, ledger)
  const front = createFront(state, log)
  const arrivals = createArrivals()
  const server = createServer(createListener(front, gate, arrivals))
  server.on("connection", arrivals.connect)
  server.listen(port, "127.0.0.1")
  await once(server, "listening").catch((cause) => {
    throw new Error(toReason(cause, port), { cause })
  })
  const closing = new AbortController()
  const { origin } = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return {
    mock: toMock(state, origin, createFetch(front, closing.signal)),
    close: async () => {
      closing.abort()
      judge.conclude()
      if (!server.listening) return
      const closed = once(server, "close")
      server.close()
      // Keep-alive connections of clients would keep the server running.
      server.closeAllConnections()
      await closed
    },
  }
}

function toReason({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code !== "EADDRINUSE") return `The mock cannot listen on port ${port}: ${message}.`
  return `Port ${port} is in use. Choose another one (port, or --port on the command line), or 0 for free ones.`
}
