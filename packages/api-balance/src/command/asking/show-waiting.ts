import type { AnyProvider } from "../../index.js"
import { formatAccountRef } from "../table/format.js"
import type { Progress } from "../terminal/start-progress.js"

/** Wraps a provider so that pending requests are shown. */
export function showWaiting(provider: AnyProvider, { waitFor }: Progress): AnyProvider {
  const name = formatAccountRef(provider.id, provider.account)
  const { getBalance, getUsage, getSpendCaps, charges } = provider
  return {
    ...provider,
    ...(getBalance && { getBalance: (options) => waitFor(name, getBalance(options)) }),
    ...(getUsage && { getUsage: (options) => waitFor(name, getUsage(options)) }),
    ...(getSpendCaps && { getSpendCaps: (options) => waitFor(name, getSpendCaps(options)) }),
    ...(charges && {
      charges: async function* (options) {
        const lines = charges(options)[Symbol.asyncIterator]()
        for (;;) {
          const { done, value } = await waitFor(name, lines.next())
          if (done) return
          yield value
        }
      },
    }),
  }
}
