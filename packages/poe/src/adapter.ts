import { type BalanceProvider, type CallOptions, type Charge, InvalidRequestError } from "@api-balance/core"
import {
  createProvider,
  findText,
  isPresent,
  type ProviderMethods,
  readAmount,
  readBoolean,
  readField,
  readItems,
  readPages,
  readText,
  toMoment,
  type Wire,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { PoeOptions } from "./generated/options.js"
import type { components, paths } from "./generated/wire.js"

/** Poe: points, those of the plan and those that were added together. */
export interface Poe extends BalanceProvider<paths, "poe"> {
  /**
   * What each query of the last 30 days cost (points), from the oldest on; `since` is inclusive, `until` exclusive. All pages back
   * to `since` are read before the first charge is there.
   * @throws InvalidOptionError for an invalid time, and what `getBalance` throws
   */
  charges(
    options?: CallOptions & { since?: Date | string; until?: Date | string },
  ): AsyncGenerator<Charge, void>
}

/** Creates a Poe provider; the key is `POE_API_KEY` unless given. Throws nothing before a call is made. */
export function createPoe(options?: PoeOptions): Poe {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "error", "message"),
      // The content is not allowed; the key may be valid.
      toError: ({ status, body, facts, details }) =>
        status === 403 && findText(body, "error", "type") === "moderation_error"
          ? new InvalidRequestError(facts, details)
          : undefined,
      createMethods: ({ get }): ProviderMethods<Poe> => ({
        getBalance: async (call) => {
          const wire = await get("/usage/current_balance", call)
          return { buckets: [{ id: "points", available: readAmount(wire, fields.currentPointBalance) }] }
        },
        charges: async function* ({ since, until, ...call } = {}) {
          const start = toMoment(facts, "since", since)?.toISOString() ?? ""
          const end = toMoment(facts, "until", until)?.toISOString() ?? "~"
          const pages = readPages(
            (starting_after) =>
              get("/usage/points_history", { ...call, query: { limit: 100, starting_after } }),
            (page) => {
              const last = readItems(page, "data").at(-1)
              return last && isPresent(page, "has_more") && readBoolean(page, "has_more")
                ? readText(last, "query_id")
                : undefined
            },
          )
          // The newest come first.
          const charges: Charge[] = []
          for await (const page of pages) {
            charges.unshift(...readItems(page, "data").map(toCharge).reverse())
            if ((charges[0]?.at ?? "") < start) break
          }
          yield* charges.filter(({ at }) => at >= start && at < end)
        },
      }),
    },
    options,
  )
}

type Query = NonNullable<components["schemas"]["PointsHistory"]["data"]>[number]

function toCharge(query: Wire<Query>): Charge {
  const microseconds = readField(query, "creation_time", "microseconds since 1970", isMicroseconds)
  const model = readText(query, "bot_name")
  return {
    at: new Date(microseconds / 1000).toISOString(),
    amount: readAmount(query, fields.costPoints),
    sku: model,
    model,
    requestId: readText(query, "query_id"),
  }
}

function isMicroseconds(value: unknown): value is number {
  return Number.isSafeInteger(value)
}
