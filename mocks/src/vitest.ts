import { afterAll, afterEach, beforeAll, beforeEach } from "vitest"
import type { ProviderId } from "./generated/provider-ids.js"
import type { StartMocksOptions } from "./server/options.js"
import { type Mocks, startMocks } from "./server/start-mocks.js"
import { renderVerdicts } from "./verdict/render-verdicts.js"
import { type Strictness, selectFailures } from "./verdict/strictness.js"

/** What `useMocks` takes; all of it is optional. */
export interface UseMocksOptions<Id extends ProviderId = ProviderId> extends StartMocksOptions<Id> {
  /** Fails each test whose mocks reach a verdict on the client: a certain one, or with "notes" any. */
  readonly strict?: Strictness
}

/**
 * Starts mocks for the tests of a file, with the variables set that point at them; each test finds them as they were at
 * the start. When the file is through, they are gone, and the variables are what they were. What is returned can be read
 * inside hooks and tests.
 */
export function useMocks<const Id extends ProviderId = ProviderId>({
  strict = false,
  ...options
}: UseMocksOptions<Id> = {}): Mocks<Id> {
  let started: Mocks<Id> | undefined
  const before = new Map<string, string | undefined>()
  beforeAll(async () => {
    started = await startMocks<Id>(options)
    for (const [name, value] of Object.entries(started.environment)) {
      before.set(name, process.env[name])
      process.env[name] = value
    }
  })
  beforeEach(() => started?.reset())
  afterEach(() => {
    const failures = selectFailures(started?.verdicts ?? [], strict)
    if (failures.length > 0) throw new Error(`The client is at fault.\n${renderVerdicts(failures)}`)
  })
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
