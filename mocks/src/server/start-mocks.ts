import { type ProviderId, providerIds } from "../generated/provider-ids.js"
import { logProblems } from "../journal/log.js"
import type { Ledger } from "../ledger/ledger.js"
import { readSpec } from "../spec/read-spec.js"
import { createKeyRing } from "../verdict/key-ring.js"
import type { Verdict } from "../verdict/verdict.js"
import type { Mock } from "./mock.js"
import { hasAccounts, type LedgerOptions, openLedger } from "./open-ledger.js"
import { checkOptions, type StartMocksOptions } from "./options.js"
import { startMock } from "./start-mock.js"

/** Running mocks, by provider id. */
export type Mocks<Id extends ProviderId = ProviderId> = Readonly<Record<Id, Mock>> & {
  /** The variables of all mocks. */
  readonly environment: Readonly<Record<string, string>>
  /** The verdicts of all mocks. */
  readonly verdicts: readonly Verdict[]
  /** Makes all mocks healthy, empties their journals, and resets their ledgers. */
  reset(): void
  /** Stops all mocks immediately and closes their connections; may be called repeatedly. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts mock servers on 127.0.0.1, one per provider.
 * @throws Error if a provider is unknown, its spec is missing, or a port is in use, RangeError for an unknown or invalid
 * option;
 * then none is left running
 */
export async function startMocks<const Id extends ProviderId = ProviderId>(
  options: StartMocksOptions<Id> = {},
): Promise<Mocks<Id>> {
  checkOptions(options)
  const {
    providers = providerIds as readonly ProviderId[] as readonly Id[],
    port = 0,
    log = logProblems,
    onVerdict,
    ledger = false,
    controlFrom = [],
  } = options
  const specs = await Promise.all([...new Set(providers)].map(readSpec))
  const find = (id: string): LedgerOptions | undefined => {
    const given: object | boolean | undefined =
      typeof ledger === "boolean" ? ledger && hasAccounts(id) : ledger[id as keyof typeof ledger]
    return given === true ? {} : given || undefined
  }
  const ledgers = new Map<string, Ledger>()
  for (const spec of specs) {
    const given = find(spec.id)
    if (given) ledgers.set(spec.id, openLedger(spec, given))
  }
  const keys = createKeyRing(specs, (id) => find(id)?.accounts?.flat() ?? [])
  const starting = specs.map((spec, index) =>
    startMock(spec, {
      port: port === 0 ? 0 : port + index,
      log,
      onVerdict,
      keys,
      ledger: ledgers.get(spec.id),
      controlFrom,
    }),
  )
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
    get verdicts() {
      return mocks.flatMap(({ verdicts }) => verdicts)
    },
    reset: () => {
      for (const mock of mocks) mock.reset()
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}
