import { checkOptions } from "./check-options.js"
import { type ProviderId, providerIds } from "./generated/provider-ids.js"
import { createLedger, type LedgerOptions } from "./ledger/create-ledger.js"
import type { Ledger } from "./ledger/ledger.js"
import { type Log, logProblems } from "./log.js"
import type { Mock } from "./mock.js"
import { readSpec } from "./spec/read-spec.js"
import { startMock } from "./start-mock.js"

/** What `startMocks` takes; all of it is optional. */
export interface StartMocksOptions<Id extends ProviderId = ProviderId> {
  /** Whom to mock; by default all providers. */
  readonly providers?: readonly Id[]
  /** The port of the first mock, the others follow in order; by default, and with 0, any free ports. */
  readonly port?: number
  /** Told of every request; by default only problems are printed to stderr. */
  readonly log?: Log
  /** Whose answers come from accounts with money in them: of all mocks, or of some, with the figures to start with. */
  readonly ledger?: boolean | { readonly [One in NoInfer<Id>]?: LedgerOptions<One> | true }
  /**
   * From where the routes below `/_mock` may be used, besides this machine: origins of pages ("https://app.example",
   * "null"), and host names that the mocks go by ("mocks.internal").
   */
  readonly controlFrom?: readonly string[]
}

/** Running mocks, by the ids of their providers. */
export type Mocks<Id extends ProviderId = ProviderId> = Readonly<Record<Id, Mock>> & {
  /** The variables of all mocks together. */
  readonly environment: Readonly<Record<string, string>>
  /** Makes all mocks healthy, their journals empty, and their ledgers what they were at the start. */
  reset(): void
  /** Ends all mocks at once, their open connections included; may be called again. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts mock servers on 127.0.0.1, one for each provider.
 * @throws Error when a provider is unknown, its spec is missing, or a port is in use, RangeError for an option that there is
 * not or that cannot have its value; then none is left running
 */
export async function startMocks<const Id extends ProviderId = ProviderId>(
  options: StartMocksOptions<Id> = {},
): Promise<Mocks<Id>> {
  checkOptions(options)
  const {
    providers = providerIds as readonly ProviderId[] as readonly Id[],
    port = 0,
    log = logProblems,
    ledger = false,
    controlFrom = [],
  } = options
  const starting = [...new Set(providers)].map(async (id, index) => {
    const spec = await readSpec(id)
    const given = typeof ledger === "boolean" ? ledger : ledger[id]
    return startMock(spec, {
      port: port === 0 ? 0 : port + index,
      log,
      ledger: openLedger(id, given),
      controlFrom,
    })
  })
  const settled = await Promise.allSettled(starting)
  const running = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))
  const close = async () => {
    await Promise.all(running.map((one) => one.close()))
  }
  const failed = settled.find((one) => one.status === "rejected")
  if (failed) {
    await close()
    throw failed.reason
  }
  const mocks = running.map(({ mock }) => mock)
  return {
    ...(Object.fromEntries(mocks.map((mock) => [mock.id, mock])) as Record<Id, Mock>),
    environment: Object.assign({}, ...mocks.map(({ environment }) => environment)),
    reset: () => {
      for (const mock of mocks) mock.reset()
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function openLedger<Id extends ProviderId>(
  id: Id,
  given: LedgerOptions<Id> | boolean | undefined,
): Ledger | undefined {
  return given ? createLedger(id, given === true ? undefined : given) : undefined
}
