import type { Mock, ProviderId } from "@api-balance/mocks"
import { toRequest } from "../mocks/src/contract/calls.ts"
import { toKeyParts } from "../mocks/src/spec/credentials.ts"
import type { Operation } from "../mocks/src/spec/operation.ts"
import { readSpec } from "../mocks/src/spec/read-spec.ts"

/** A call of every operation of a mock, as its spec shows it, once for each media type of its responses. */
export async function toCalls(id: ProviderId, { url, apiKey }: Mock): Promise<Request[]> {
  const { operations } = await readSpec(id)
  return operations.flatMap((operation) =>
    findMediaTypes(operation).map((accept) => {
      const parts = operation.credentials.slice(0, 1).map((credential) => toKeyParts(credential, apiKey))
      const key = { headers: { ...toWanted(operation), ...parts[0]?.headers }, query: { ...parts[0]?.query } }
      const request = toRequest(operation, url.replace(/\/$/, ""), key)
      request.headers.set("accept", accept)
      return request
    }),
  )
}

/** The headers that a rule of the operation requires, except the key. */
function toWanted({ rules, credentials }: Operation): Record<string, string> {
  const carriers = credentials.map(({ name }) => name)
  const wanted = rules.flatMap(({ unlessHeader: [name, ...others] = [] }) =>
    name === undefined || [name, ...others].some((one) => carriers.includes(one.toLowerCase()))
      ? []
      : [[name, "any"]],
  )
  return Object.fromEntries(wanted)
}

function findMediaTypes({ responses }: Operation): string[] {
  return [...new Set(responses.flatMap(({ examples }) => examples.map(({ mediaType }) => mediaType)))]
}
