import { once } from "node:events"
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { UsageError } from "../../model/usage-error.js"
import type { Listen } from "./read-listen.js"

/** A server that listens. */
export interface RunningServer {
  readonly url: string
  /** Ends at once, with all connections. */
  close(): void
}

/**
 * Starts a server with limits on what a client may send, hold and take.
 * @throws UsageError if the address cannot be used
 */
export async function startServer(handler: RequestListener, { host, port }: Listen): Promise<RunningServer> {
  const server = createServer(
    { maxHeaderSize: 8192, headersTimeout: 5000, requestTimeout: 10_000, keepAliveTimeout: 10_000 },
    handler,
  )
  server.maxConnections = 256
  server.listen(port, host)
  try {
    await once(server, "listening")
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const at = `${host}:${port}`
    throw new UsageError(
      code === "EADDRINUSE"
        ? `${at} is in use by another program; choose another address with --listen`
        : `cannot listen at ${at} (${code})`,
    )
  }
  const { address, port: actual, family } = server.address() as AddressInfo
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${actual}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
