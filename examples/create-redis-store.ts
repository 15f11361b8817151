import type { Store } from "api-balance"

/** The methods that the store uses of a client of the package `redis`. */
interface Redis {
  get(key: string): Promise<string | null>
  set(key: string, value: string, options: { PX: number }): Promise<unknown>
}

/** Cached responses in Redis, for all machines that use it. */
export function createRedisStore(redis: Redis): Store {
  return {
    get: (key) => redis.get(key),
    set: (key, value, milliseconds) => redis.set(key, value, { PX: milliseconds }),
  }
}
