import { afterAll, beforeAll, beforeEach } from "vitest"
import type { ProviderId } from "./generated/provider-ids.js"
import type { StartMocksOptions } from "./server/options.js"
import { type Mocks, startMocks } from "./server/start-mocks.js"

/**
 * Starts mocks for the tests of a file, with the variables set that point at them; each test finds them as they were at
 * the start. When the file is through, they are gone, and the variables are what they were. What is returned can be read
 * inside hooks and tests.
 */
export function useMocks<const Id extends ProviderId = ProviderId>(
  options: StartMocksOptions<Id> = {},
): Mocks<Id> {
  let started: Mocks<Id> | undefined
  const before = new Map<string, string | undefined>()
  beforeAll(async () => {
    started = await startMocks(options)
    for (const [name, value] of Object.entries(started.environment)) {
      before.set(name, process.env[name])
      process.env[name] = value
    }
  })
  beforeEach(() => started?.reset())
  afterAll(async () => {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    await started?.close()
  })
  return new Proxy({} as Mocks<Id>, {
    get: (_, name) => {
      if (!started) throw new Error(`The mocks are not started yet. Read "${String(name)}" inside a test.`)
      return Reflect.get(started, name)
    },
  })
}
