import { createVinci, type paths } from "@api-balance/vinci"
import axios from "axios"
import ky from "ky"
import { createFetch } from "ofetch"
import createClient from "openapi-fetch"
import { request } from "undici"

/** Reads Vinci's balance once, and returns the number. */
export type ReadOnce = () => Promise<number | undefined>

interface Wire {
  readonly balance_usd: number
}

const timeout = 10_000
const key = "vn-0123456789abcdef"
const headers = { authorization: `Bearer ${key}` }

/** The names of those that are compared with each other in the goals. */
export const names = {
  bare: "fetch + json()",
  alone: "openapi-fetch",
  withDeadline: "openapi-fetch, deadline",
  ours: "getBalance()",
  ky: "ky",
  ofetch: "ofetch",
  axios: "axios",
} as const

/**
 * The clients that are compared, by their names. Each reads and parses the body; "deadline" means ten seconds and
 * redirects that are not followed. A `fetch` goes before the network, which undici's `request` cannot do without.
 */
export function createClients(url: string, injected?: typeof fetch): Record<string, ReadOnce> {
  const send = injected ?? fetch
  const path = "/billing/balance"
  const address = url + path
  const options = { baseUrl: url, ...(injected && { fetch: injected }) }
  const plain = createClient<paths>({ ...options, headers })
  const vinci = createVinci({ ...options, apiKey: key })
  const kyClient = ky.create({ headers, timeout, redirect: "manual", ...(injected && { fetch: injected }) })
  const ofetch = createFetch({ fetch: send })
  const axiosClient = axios.create({
    headers,
    timeout,
    maxRedirects: 0,
    ...(injected && { adapter: "fetch", env: { fetch: injected } }),
  })
  return {
    [names.bare]: async () => readNumber(await (await send(address, { headers })).json()),
    "fetch + json(), deadline": async () => {
      const signal = AbortSignal.timeout(timeout)
      return readNumber(await (await send(address, { headers, redirect: "manual", signal })).json())
    },
    [names.alone]: async () => (await plain.GET(path)).data?.balance_usd,
    [names.withDeadline]: async () => {
      const signal = AbortSignal.timeout(timeout)
      return (await plain.GET(path, { signal, redirect: "manual" })).data?.balance_usd
    },
    "our client": async () => (await vinci.client.GET(path)).data?.balance_usd,
    [names.ours]: async () => Number((await vinci.getBalance()).buckets[0]?.available.value),
    [names.ky]: async () => readNumber(await kyClient(address).json()),
    [names.ofetch]: async () => readNumber(await ofetch(address, { headers, timeout, redirect: "manual" })),
    [names.axios]: async () => readNumber((await axiosClient.get(address)).data),
    ...(!injected && {
      "undici request": async () => readNumber(await (await request(address, { headers })).body.json()),
    }),
  }
}

function readNumber(wire: unknown): number {
  return (wire as Wire).balance_usd
}
