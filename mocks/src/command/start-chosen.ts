import { hasAccounts } from "../server/open-ledger.js"
import type { StartMocksOptions } from "../server/options.js"
import { type Mocks, startMocks } from "../server/start-mocks.js"
import type { Choice } from "./choice.js"

/**
 * Starts the mocks that the command line selects.
 * @throws RangeError if a provider has no such scenario, or an account cannot have such a balance
 */
export async function startChosen(
  { ids, scenarios, ledger, controlFrom }: Choice,
  { port = 0, ...listeners }: { port?: number } & Pick<StartMocksOptions, "log" | "onVerdict"> = {},
): Promise<Mocks> {
  const accounts = ids
    .filter((id) => ledger.has(id) || (ledger.has("all") && hasAccounts(id)))
    .map((id) => {
      const balance = ledger.get(id) ?? ledger.get("all")
      return [id, balance === undefined ? {} : { balance }] as const
    })
  const mocks = await startMocks({
    providers: ids,
    port,
    ledger: Object.fromEntries(accounts),
    controlFrom,
    ...listeners,
  })
  try {
    for (const [id, names] of scenarios) mocks[id].use(...names)
    return mocks
  } catch (error) {
    await mocks.close()
    throw error
  }
}
