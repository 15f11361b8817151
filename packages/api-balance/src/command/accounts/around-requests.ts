import type { AnyProvider } from "../../index.js"

/** A provider whose requests are each made by `around`. */
export function aroundRequests(
  provider: AnyProvider,
  around: <Value>(request: () => Promise<Value>) => Promise<Value>,
): AnyProvider {
  const { getBalance, getUsage, getSpendCaps, charges } = provider
  return {
    ...provider,
    ...(getBalance && { getBalance: (options) => around(() => getBalance(options)) }),
    ...(getUsage && { getUsage: (options) => around(() => getUsage(options)) }),
    ...(getSpendCaps && { getSpendCaps: (options) => around(() => getSpendCaps(options)) }),
    ...(charges && {
      charges: async function* (options) {
        const lines = charges(options)[Symbol.asyncIterator]()
        for (;;) {
          const { done, value } = await around(() => lines.next())
          if (done) return
          yield value
        }
      },
    }),
  }
}
