import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createEngine } from "./engine.js"
import { createFront } from "./front/create-front.js"
import type { Log } from "./log.js"
import type { Spec } from "./spec/to-spec.js"

/** A running mock of one provider. */
export interface Mock {
  readonly id: string
  /** The base URL, with the path that live calls have. */
  readonly url: string
  /** Any key is accepted; this is one. */
  readonly apiKey: string
  /** The variables that point a client at this mock, such as `VINCI_BASE_URL` and `VINCI_API_KEY`. */
  readonly environment: Readonly<Record<string, string>>
}

/** A mock, and how to end it. */
export interface RunningMock {
  readonly mock: Mock
  readonly close: () => Promise<void>
}

/**
 * Starts the mock of one provider on a port of 127.0.0.1, 0 for any free one.
 * @throws Error when the port is in use
 */
export async function startMock(spec: Spec, port: number, log: Log): Promise<RunningMock> {
  const server = createServer(createFront(spec, await createEngine(spec), log))
  server.listen(port, "127.0.0.1")
  await once(server, "listening").catch((cause) => {
    throw new Error(toReason(cause, port), { cause })
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${spec.prefix}`
  const apiKey = `mock-${spec.id}-key`
  const { id, environment } = spec
  return {
    mock: { id, url, apiKey, environment: { [environment.baseUrl]: url, [environment.apiKey]: apiKey } },
    close: async () => {
      if (!server.listening) return
      const closed = once(server, "close")
      server.close()
      // Clients keep their connections open, which would keep the server.
      server.closeAllConnections()
      await closed
    },
  }
}

function toReason({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code !== "EADDRINUSE") return `The mock cannot listen on port ${port}: ${message}.`
  return `Port ${port} is in use. Choose another one (port, or --port on the command line), or 0 for free ones.`
}
