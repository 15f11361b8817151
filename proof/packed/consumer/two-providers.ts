import { createApiBalance, createVenice, createVinci, formatAmount } from "api-balance"

const { getBalances } = createApiBalance({ providers: [createVenice(), createVinci()] })
for (const { provider, balance, error } of await getBalances())
  console.log(provider, balance?.buckets.map(({ available }) => formatAmount(available)) ?? error?.message)
