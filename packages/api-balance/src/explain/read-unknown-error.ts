import {
  type AnyBillingError,
  AuthenticationError,
  type ErrorName,
  InsufficientBalanceError,
  RateLimitError,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  findValue,
  isAboutBalance,
} from "@api-balance/core/adapter"

/** Where providers write what went wrong. */
const paths = [["error", "message"], ["message"], ["detail", "message"], ["detail"], ["error"], ["title"]]

/** Reads an error of a provider that is not known: by its status and by words that are the same everywhere. */
export function readUnknownError(response: unknown): Promise<AnyBillingError | undefined> {
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
    toError,
    createMethods: () => ({}),
  })
  return readError(response)
}

const limits: readonly ErrorName[] = ["InsufficientBalanceError", "SpendCapExceededError"]
const payments: readonly ErrorName[] = [
  "BalanceHeldError",
  "SpendCapExceededError",
  "PaymentRequiredError",
  "PermissionError",
]

/** Where gateways quote the response of a provider behind them: it is unknown whose balance that is about. */
const quotes = [
  ["error", "param", "statusCode"],
  ["error", "metadata", "raw"],
]

/** For an unknown provider, only words about its own balance and a stated wait are certain. */
function toError(response: FailedResponse): AnyBillingError | undefined {
  const { status, headers, body, facts, details } = response
  if (status === 401) return new AuthenticationError("Check the key.", facts, details)
  if (isAboutBalance(response))
    return quotes.some((path) => findValue(body, ...path) !== undefined)
      ? new InsufficientBalanceError({ ...facts, maybe: ["ServerError"] }, details)
      : undefined
  if (status === 402) return new InsufficientBalanceError({ ...facts, maybe: payments }, details)
  if (status === 429 && !headers.has("retry-after"))
    return new RateLimitError({ ...facts, maybe: limits }, details)
  return undefined
}
