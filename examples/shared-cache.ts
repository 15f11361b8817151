// Many machines that share responses: the second one to read gets the response of the first one.
import { createApiBalance, createVinci } from "api-balance"
import { createClient } from "redis"
import { createRedisStore } from "./create-redis-store.ts"

const redis = createClient({ url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379" })
await redis.connect()

const { getBalances } = createApiBalance({ providers: [createVinci()], store: createRedisStore(redis) })
console.log(JSON.stringify(await getBalances()))

await redis.close()
