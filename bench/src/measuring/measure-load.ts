import autocannon from "autocannon"
import type { MockServers } from "./mock-servers.ts"

/** The request, the number of connections, and the expected response. */
export interface Load {
  readonly connections: number
  readonly method: "GET" | "POST"
  readonly path: string
  readonly isRight: (body: Body) => boolean
}

/** The part of Vinci's responses that shows whether they are right. */
export interface Body {
  readonly balance_usd?: number
  readonly request_id?: string
}

const seconds = 1

/**
 * Sends requests to a mock of Vinci for a second, with a key.
 * @throws Error if any response is wrong
 */
export async function measureLoad(
  { url }: MockServers,
  { connections, method, path, isRight }: Load,
): Promise<{ requests: number; p99: number }> {
  const { requests, latency, mismatches, non2xx, errors } = await autocannon({
    url: url + path,
    method,
    connections,
    duration: seconds,
    headers: { authorization: "Bearer bench-key", "content-type": "application/json" },
    verifyBody: (body) => isRight(JSON.parse(String(body))),
    ...(method === "POST" && {
      body: JSON.stringify({ prompt: "a lighthouse at dusk", duration_seconds: 5 }),
    }),
  })
  if (requests.total === 0 || mismatches + non2xx + errors > 0)
    throw new Error(
      `${url}${path}: ${requests.total} responses, ${mismatches} wrong, ${non2xx} refused, ${errors} errors`,
    )
  return { requests: requests.total / seconds, p99: latency.p99 }
}
