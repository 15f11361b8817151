import {
  type Amount,
  type AnyBillingError,
  AuthenticationError,
  type BalanceProvider,
  type Bucket,
  type CallOptions,
  findRetryAfter,
  InsufficientBalanceError,
  type Period,
  RateLimitError,
  type SpendCap,
  subtract,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  isPresent,
  type ProviderMethods,
  readAmount,
  readTime,
  toAuthenticationError,
  type Wire,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { DeepLOptions } from "./generated/options.js"
import type { components, paths } from "./generated/wire.js"

/**
 * DeepL: the buckets "characters" and "speech-to-text" (minutes), what is left of the limits of the billing period. A Pro account
 * without a limit pays afterwards, and has no bucket of characters.
 */
export interface DeepL extends BalanceProvider<paths, "deepl"> {
  /**
   * What the account used in the billing period, in characters and minutes. Only a Pro account reports the dates of the period.
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
  /**
   * The cap "key" (characters in the billing period), if the owner set it.
   * @throws what `getBalance` throws
   */
  getSpendCaps(options?: CallOptions): Promise<SpendCap[]>
}

/**
 * Creates a DeepL provider; the key is `DEEPL_AUTH_KEY` unless given. A key that ends in ":fx" is sent to the host of Free
 * accounts. Throws nothing before a call is made.
 */
export function createDeepL(options?: DeepLOptions): DeepL {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "message") ?? findText(body, "detail"),
      toError,
      createMethods: ({ get }): ProviderMethods<DeepL> => ({
        getBalance: async (call) => {
          const wire = await get("/v2/usage", call)
          const renewsAt = isPresent(wire, "end_time") && { renewsAt: readTime(wire, "end_time") }
          const toBuckets = (id: string, limit: Amount, used: Amount): Bucket[] => {
            const allotment = { amount: limit, renews: "month", ...renewsAt } as const
            return isUnlimited(limit) ? [] : [{ id, available: subtract(limit, used), allotment }]
          }
          const [limit, used] = [
            readAmount(wire, fields.characterLimit),
            readAmount(wire, fields.characterCount),
          ]
          const buckets = toBuckets("characters", limit, used)
          if (isPresent(wire, "speech_to_text_minutes_limit")) {
            const minutes = readAmount(wire, fields.speechToTextMinutesLimit)
            const heard = readAmount(wire, fields.speechToTextMinutesCount)
            buckets.push(...toBuckets("speech-to-text", minutes, heard))
          }
          return { buckets }
        },
        getUsage: async (call) => {
          const wire = await get("/v2/usage", call)
          const spent = [readAmount(wire, fields.characterCount)]
          if (isPresent(wire, "speech_to_text_minutes_count"))
            spent.push(readAmount(wire, fields.speechToTextMinutesCount))
          return { period: readPeriod(wire), spent, quantities: {} }
        },
        getSpendCaps: async (call) => {
          const wire = await get("/v2/usage", call)
          if (!isPresent(wire, "api_key_character_limit")) return []
          const limit = readAmount(wire, fields.apiKeyCharacterLimit)
          if (isUnlimited(limit)) return []
          const spent = readAmount(wire, fields.apiKeyCharacterCount)
          return [{ id: "key", limit, spent, period: readPeriod(wire), appliesToKey: true, setBy: "owner" }]
        },
      }),
    },
    options,
  )
}

/** What DeepL sends if there is no limit. */
function isUnlimited({ value }: Amount): boolean {
  return value === "1000000000000"
}

/** The billing period. A Free account reports neither its start nor its end. */
function readPeriod(wire: Wire<components["schemas"]["Usage"]>): Period {
  if (!isPresent(wire, "start_time")) return { kind: "calendar" }
  return { kind: "calendar", start: readTime(wire, "start_time"), end: readTime(wire, "end_time") }
}

/**
 * DeepL's messages do not distinguish an unknown key from missing rights, nor the account's limit from the key's. Rate limits
 * have their own statuses, and often no body.
 */
function toError(response: FailedResponse): AnyBillingError | undefined {
  const { status, reason, details } = response
  const maybe = (name: AnyBillingError["name"]) => ({ ...response.facts, maybe: [name] })
  if (status === 403 && /^wrong endpoint/i.test(reason ?? ""))
    return new AuthenticationError(
      'A key that ends in ":fx" belongs to api-free.deepl.com, any other to api.deepl.com. Check DEEPL_BASE_URL.',
      response.facts,
      details,
    )
  if (status === 403) return toAuthenticationError(facts, { facts: maybe("PermissionError"), details })
  if (status === 456) return new InsufficientBalanceError(maybe("SpendCapExceededError"), details)
  if (status !== 429 && status !== 529) return undefined
  const retryAfter = findRetryAfter(response)
  return new RateLimitError({ ...response.facts, ...(retryAfter !== undefined && { retryAfter }) }, details)
}
