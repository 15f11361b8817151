// ContentStats: usage that is asked for every five minutes at most, which is the lifetime that its guide advises.
import { createApiBalance, createContentStats } from "api-balance"

const { getUsage } = createApiBalance({ providers: [createContentStats()] })

console.log(await getUsage()) // asks
console.log(await getUsage()) // gives the same; getUsage({ fresh: true }) would ask
