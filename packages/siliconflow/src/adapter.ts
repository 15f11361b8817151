import {
  type AnyBillingError,
  type BalanceProvider,
  InsufficientBalanceError,
  ServerError,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findPlainText,
  findText,
  findValue,
  type ProviderMethods,
  readAmount,
  readInteger,
  readObject,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { SiliconFlowOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** SiliconFlow: one prepaid balance, in USD or, in the region "cn", in CNY; vouchers are not in it. */
export interface SiliconFlow extends BalanceProvider<paths, "siliconflow"> {}

/**
 * Creates a SiliconFlow provider; the key is `SILICONFLOW_API_KEY` unless given, and belongs to one of the two regions. Throws
 * nothing before a call is made.
 */
export function createSiliconFlow(options?: SiliconFlowOptions): SiliconFlow {
  return createProvider(
    {
      facts,
      findReason: (body) => findText(body, "message") ?? findPlainText(body),
      toError,
      createMethods: ({ get }): ProviderMethods<SiliconFlow> => ({
        getBalance: async (call) => {
          const wire = await get("/user/info", call)
          // A body without its code is not known to be a success.
          readInteger(wire, "code")
          const available = readAmount(readObject(wire, "data"), fields.totalBalance)
          return { buckets: [{ id: "balance", available }] }
        },
      }),
    },
    options,
  )
}

/** The code decides, also inside a 200; an empty balance has the status of a missing permission. */
function toError({ status, body, reason, facts, details }: FailedResponse): AnyBillingError | undefined {
  const code = findValue(body, "code")
  if (code === 30001 || /balance is insufficient/i.test(reason ?? ""))
    return new InsufficientBalanceError(facts, details)
  if (status < 300 && /^5\d{4}$/.test(String(code))) return new ServerError(facts, details)
  return undefined
}
