// A Cloudflare Worker that reports balances to a dashboard. There is no process.env: keys come with the request's `env`.
import { createApiBalance, createVenice, createVinci } from "api-balance"

/** Secrets of the Worker, and for a rehearsal the URLs of mocks. */
interface Environment {
  readonly VINCI_API_KEY: string
  readonly VENICE_API_KEY: string
  readonly VINCI_BASE_URL?: string
  readonly VENICE_BASE_URL?: string
}

export default {
  async fetch(request: Request, env: Environment): Promise<Response> {
    if (new URL(request.url).pathname !== "/balances") return new Response("Not found", { status: 404 })
    const { getBalances } = createApiBalance({
      providers: [
        createVinci({
          apiKey: env.VINCI_API_KEY,
          ...(env.VINCI_BASE_URL && { baseUrl: env.VINCI_BASE_URL }),
        }),
        createVenice({
          apiKey: env.VENICE_API_KEY,
          ...(env.VENICE_BASE_URL && { baseUrl: env.VENICE_BASE_URL }),
        }),
      ],
    })
    const rows = await getBalances({ signal: request.signal, timeout: 5_000 })
    // An error converts itself to JSON, and never contains a key.
    return Response.json(rows, { headers: { "cache-control": "private, max-age=30" } })
  },
}
