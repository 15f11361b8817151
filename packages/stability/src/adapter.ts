import { type BalanceProvider, InsufficientBalanceError, InvalidRequestError } from "@api-balance/core"
import { createProvider, findText, type ProviderMethods, readAmount } from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { StabilityOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** Stability AI: prepaid credits of 0.01 USD each. */
export interface Stability extends BalanceProvider<paths, "stability"> {}

/** Creates a Stability AI provider; the key is `STABILITY_API_KEY` unless given. Throws nothing before a call is made. */
export function createStability(options?: StabilityOptions): Stability {
  return createProvider(
    {
      facts,
      // The older endpoints write a sentence, the newer ones a list of them.
      findReason: (body) => findText(body, "message") ?? findText(body, "errors", "0"),
      // The request violates the content rules; the key may be valid.
      toError: ({ body, facts, details }) => {
        const name = findText(body, "name")
        if (name === "content_moderation") return new InvalidRequestError(facts, details)
        return name === "insufficient_balance" ? new InsufficientBalanceError(facts, details) : undefined
      },
      createMethods: ({ get }): ProviderMethods<Stability> => ({
        getBalance: async (call) => {
          const wire = await get("/v1/user/balance", call)
          return { buckets: [{ id: "credits", available: readAmount(wire, fields.credits) }] }
        },
      }),
    },
    options,
  )
}
