import autocannon from "autocannon"
import type { MockServers } from "./mock-servers.ts"

/** What is asked, over how many connections, and what the balance must be. */
export interface Load {
  readonly connections: number
  readonly method: "GET" | "POST"
  readonly path: string
  readonly balance: number
}

/**
 * Starts mocks, asks Vinci's for a second and a half, half a second of which warms up, and ends them.
 * @throws Error when any answer is not a success with the right figure
 */
export async function measureLoad(
  start: () => Promise<MockServers>,
  { connections, method, path, balance }: Load,
): Promise<{ requests: number; p99: number }> {
  const { url, children } = await start()
  try {
    const options = {
      url: url + path,
      method,
      connections,
      headers: { authorization: "Bearer bench-key", "content-type": "application/json" },
      verifyBody: (body: unknown) => isRight(String(body), balance),
      ...(method === "POST" && {
        body: JSON.stringify({ prompt: "a lighthouse at dusk", duration_seconds: 5 }),
      }),
    }
    await autocannon({ ...options, duration: 0.5 })
    const { requests, latency, mismatches, non2xx, errors } = await autocannon({ ...options, duration: 1.5 })
    if (requests.total === 0 || mismatches + non2xx + errors > 0)
      throw new Error(
        `${url}: ${requests.total} answers, ${mismatches} wrong, ${non2xx} failed, ${errors} errors`,
      )
    return { requests: requests.average, p99: latency.p99 }
  } finally {
    await Promise.all(children.map((child) => child.stop()))
  }
}

function isRight(body: string, balance: number): boolean {
  const { balance_usd, request_id } = JSON.parse(body)
  return balance_usd === undefined ? request_id !== undefined : balance_usd === balance
}
