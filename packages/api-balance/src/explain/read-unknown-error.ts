import { type AnyBillingError, AuthenticationError } from "@api-balance/core"
import { createProvider, findText } from "@api-balance/core/adapter"

/** Where providers write what went wrong. */
const paths = [["error", "message"], ["message"], ["detail", "message"], ["detail"], ["error"], ["title"]]

/** Reads an error of a provider that is not known: by its status and by words that are the same everywhere. */
export function readUnknownError(answer: unknown): Promise<AnyBillingError | undefined> {
  const { readError } = createProvider({
    facts: {
      id: "unknown",
      baseUrl: "https://unknown.invalid",
      variables: { baseUrl: "" },
      credentials: [],
      cacheTtlMs: 0,
      userAgent: "",
      operations: [],
    },
    findReason: (body) => paths.map((path) => findText(body, ...path)).find((text) => text !== undefined),
    toError: ({ status, facts, details }) =>
      status === 401 ? new AuthenticationError("Check the key.", facts, details) : undefined,
    createMethods: () => ({}),
  })
  return readError(answer)
}
