import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { onTestFinished } from "vitest"

/** A forwarder between Prometheus and the server. */
export interface Forwarder {
  readonly host: string
  /** The content types of the responses so far. */
  readonly types: ReadonlySet<string>
}

/** Forwards each request until the test is over, with another Accept header if one is given. */
export async function startForwarder(url: string, accept?: string): Promise<Forwarder> {
  const types = new Set<string>()
  const server = createServer(async (request, response) => {
    const { authorization = "", accept: own = "" } = request.headers
    const answer = await fetch(new URL(request.url ?? "/", url), {
      headers: { authorization, accept: accept ?? own },
    })
    const type = answer.headers.get("content-type") ?? ""
    types.add(type)
    response.writeHead(answer.status, { "content-type": type }).end(await answer.text())
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, types }
}
