import { InvalidOptionError, type ProviderOptions } from "@api-balance/core"
import type { ProviderFacts } from "@api-balance/core/adapter"

/**
 * A `fetch` that only sends requests to the hosts in the facts of a provider, and to the host of its base URL variable. It
 * rejects any other request with an InvalidOptionError.
 */
export function confineFetch(
  facts: ProviderFacts,
  path: string,
  send: NonNullable<ProviderOptions["fetch"]> = (url, init) => fetch(url, init),
): NonNullable<ProviderOptions["fetch"]> {
  const { id, baseUrl, otherServers = [], operations, variables } = facts
  const declared = [
    baseUrl,
    ...otherServers.map(({ url }) => url),
    ...operations.flatMap((operation) => operation.baseUrl ?? []),
  ]
  return (url, init) => {
    const origin = toOrigin(url)
    const allowed = [...declared, process.env[variables.baseUrl] ?? ""].map(toOrigin)
    if (origin !== undefined && allowed.includes(origin)) return send(url, { ...init, redirect: "manual" })
    return Promise.reject(
      new InvalidOptionError(
        `sends no request to ${origin}: ${path} does not declare it. If it belongs to ${id}, add it to the facts (baseUrl, otherServers, or baseUrl of an operation)`,
        { provider: id, option: "fetch" },
      ),
    )
  }
}

function toOrigin(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined
}
