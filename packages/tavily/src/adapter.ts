import {
  type AnyBillingError,
  add,
  type BalanceProvider,
  type CallOptions,
  InsufficientBalanceError,
  type SpendCap,
  SpendCapExceededError,
  subtract,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findText,
  isNull,
  isPresent,
  type ProviderMethods,
  readAmount,
  readObject,
  type Wire,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { TavilyOptions } from "./generated/options.js"
import type { components, paths } from "./generated/wire.js"

/** Tavily: the credits that are left of the month's, with those of pay-as-you-go as a credit line. */
export interface Tavily extends BalanceProvider<paths, "tavily"> {
  /**
   * What the account used in the running month, in credits; the start of the month is not reported.
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
  /**
   * The caps "key" and "pay-as-you-go" (credits of the running month), each only if the owner set it.
   * @throws what `getBalance` throws
   */
  getSpendCaps(options?: CallOptions): Promise<SpendCap[]>
}

/** Creates a Tavily provider; the key is `TAVILY_API_KEY` unless given. Throws nothing before a call is made. */
export function createTavily(options?: TavilyOptions): Tavily {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "detail", "error"),
      toError,
      createMethods: ({ get }): ProviderMethods<Tavily> => ({
        getBalance: async (call) => {
          const account = readObject(await get("/usage", call), "account")
          const limit = readAmount(account, fields.planLimit)
          const left = subtract(limit, readAmount(account, fields.planUsage))
          const beyond = readPayAsYouGo(account)
          const available = beyond ? add(left, subtract(beyond.limit, beyond.spent)) : left
          return {
            buckets: [
              {
                id: "plan",
                available,
                ...(beyond && { creditLine: beyond.limit }),
                allotment: { amount: limit, renews: "month" },
              },
            ],
          }
        },
        getUsage: async (call) => {
          const account = readObject(await get("/usage", call), "account")
          const ofPlan = readAmount(account, fields.planUsage)
          const spent = isPresent(account, "paygo_usage")
            ? add(ofPlan, readAmount(account, fields.paygoUsage))
            : ofPlan
          return { period: month, spent: [spent], quantities: {} }
        },
        getSpendCaps: async (call) => {
          const wire = await get("/usage", call)
          const key = readObject(wire, "key")
          const beyond = readPayAsYouGo(readObject(wire, "account"))
          const caps: SpendCap[] = []
          if (!isNull(key, "limit")) {
            const [limit, spent] = [readAmount(key, fields.limit), readAmount(key, fields.usage)]
            caps.push({ id: "key", limit, spent, period: month, appliesToKey: true, setBy: "owner" })
          }
          // It limits what the plan does not pay, and so not all that the key spends.
          if (beyond) caps.push({ id: "pay-as-you-go", ...beyond, period: month, setBy: "owner" })
          return caps
        },
      }),
    },
    options,
  )
}

const month = { kind: "calendar" } as const

function readPayAsYouGo(account: Wire<components["schemas"]["AccountUsage"]>) {
  if (!isPresent(account, "paygo_limit") || isNull(account, "paygo_limit")) return undefined
  return { limit: readAmount(account, fields.paygoLimit), spent: readAmount(account, fields.paygoUsage) }
}

/** The plan's credits and the key's limit are one status of Tavily's own, and pay-as-you-go another. */
function toError({ status, facts, details }: FailedResponse): AnyBillingError | undefined {
  if (status === 432)
    return new InsufficientBalanceError({ ...facts, maybe: ["SpendCapExceededError"] }, details)
  if (status === 433)
    return new SpendCapExceededError({ ...facts, spendCap: "pay-as-you-go", setBy: "owner" }, details)
  return undefined
}
