import { type ProviderId, providerIds } from "../generated/provider-ids.js"
import { logProblems } from "../journal/log.js"
import { readSpec } from "../spec/read-spec.js"
import type { Mock } from "./mock.js"
import { hasAccounts, openLedger } from "./open-ledger.js"
import { checkOptions, type StartMocksOptions } from "./options.js"
import { startMock } from "./start-mock.js"

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
    const given: object | boolean | undefined =
      typeof ledger === "boolean" ? ledger && hasAccounts(id) : ledger[id as keyof typeof ledger]
    return startMock(spec, {
      port: port === 0 ? 0 : port + index,
      log,
      ledger: given ? openLedger(spec, given === true ? {} : given) : undefined,
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
