import {
  type AnyBillingError,
  type BalanceProvider,
  InsufficientBalanceError,
  multiply,
  ServerError,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  type ProviderMethods,
  readAmount,
  readInteger,
  readObject,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { MoonshotOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** Moonshot AI (Kimi): one prepaid balance, in USD or, in the region "cn", in CNY; a debt in cash is `owed` beside it. */
export interface Moonshot extends BalanceProvider<paths, "moonshot"> {}

/**
 * Creates a Moonshot provider; the key is `MOONSHOT_API_KEY` unless given, and belongs to one of the two regions. Throws nothing
 * before a call is made.
 */
export function createMoonshot(options?: MoonshotOptions): Moonshot {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error", "message"),
      findWait: (body) => {
        const [, seconds] =
          findText(body, "error", "message")?.match(/try again after (\d{1,9}) second/) ?? []
        return seconds && Number(seconds)
      },
      toError,
      createMethods: ({ get }): ProviderMethods<Moonshot> => ({
        getBalance: async (call) => {
          const body = await get("/users/me/balance", call)
          // A body without its code is not known to be a success.
          readInteger(body, "code")
          const wire = readObject(body, "data")
          const cash = readAmount(wire, fields.cashBalance)
          return {
            buckets: [{ id: "balance", available: readAmount(wire, fields.availableBalance) }],
            ...(cash.value.startsWith("-") && { owed: [multiply(cash, -1)] }),
          }
        },
      }),
    },
    options,
  )
}

/** The type decides: a 429 is one of three things, and an empty balance was a 403 before. */
function toError({ body, reason, facts, details }: FailedResponse): AnyBillingError | undefined {
  const type = findText(body, "error", "type")
  if (type === "engine_overloaded_error") return new ServerError(facts, details)
  if (type !== "exceeded_current_quota_error") return undefined
  // The type is documented for a quota, too.
  const isSure = /balance|not active/i.test(reason ?? "")
  return new InsufficientBalanceError({ ...facts, ...(!isSure && { maybe }) }, details)
}

const maybe = ["SpendCapExceededError"] as const
