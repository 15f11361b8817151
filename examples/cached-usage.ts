// ContentStats: usage that is requested every five minutes at most, which is the cache TTL that its guide recommends.
import { createApiBalance, createContentStats } from "api-balance"

const { getUsage } = createApiBalance({ providers: [createContentStats()] })

console.log(await getUsage()) // sends a request
console.log(await getUsage()) // the cached response; getUsage({ fresh: true }) would send a request
