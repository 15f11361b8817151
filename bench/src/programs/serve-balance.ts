// Responds to every request with Vinci's balance, after some milliseconds if given; prints its URL.
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout } from "node:timers/promises"

const delay = Number(process.argv[2] ?? 0)
const body = JSON.stringify({ balance_usd: 25.5, total_spent_usd: 124.5 })

const server = createServer(async (_, response) => {
  if (delay > 0) await setTimeout(delay)
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body)
})
// A connection that is not used between two rounds is kept.
server.keepAliveTimeout = 60_000
server.listen(0, "127.0.0.1", 4096, () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
