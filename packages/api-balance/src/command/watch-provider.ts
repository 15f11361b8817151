import type { AnyProvider } from "../any-provider.js"
import type { Progress } from "./start-progress.js"
import { showWhose } from "./table/show-whose.js"

/** The same provider; whoever waits for its answers is shown that. */
export function watchProvider(provider: AnyProvider, { watch }: Progress): AnyProvider {
  const name = showWhose(provider.id, provider.account)
  const { getUsage, getSpendCaps, charges } = provider
  return {
    ...provider,
    getBalance: (options) => watch(name, provider.getBalance(options)),
    ...(getUsage && { getUsage: (options) => watch(name, getUsage(options)) }),
    ...(getSpendCaps && { getSpendCaps: (options) => watch(name, getSpendCaps(options)) }),
    ...(charges && {
      charges: async function* (options) {
        const lines = charges(options)[Symbol.asyncIterator]()
        for (;;) {
          const { done, value } = await watch(name, lines.next())
          if (done) return
          yield value
        }
      },
    }),
  }
}
