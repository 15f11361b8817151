import { type ProviderId, providerIds } from "./generated/provider-ids.js"
import { type Log, logProblems } from "./log.js"
import { readSpec } from "./spec/read-spec.js"
import { type Mock, startMock } from "./start-mock.js"

/** What `startMocks` takes; all of it is optional. */
export interface StartMocksOptions<Id extends ProviderId = ProviderId> {
  /** Whom to mock; by default all providers. */
  readonly providers?: readonly Id[]
  /** The port of the first mock, the others follow in order; by default, and with 0, any free ports. */
  readonly port?: number
  /** Told of every request; by default only problems are printed to stderr. */
  readonly log?: Log
}

/** Running mocks, by the ids of their providers. */
export type Mocks<Id extends ProviderId = ProviderId> = Readonly<Record<Id, Mock>> & {
  /** The variables of all mocks together. */
  readonly environment: Readonly<Record<string, string>>
  /** Ends all mocks at once, their open connections included; may be called again. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts mock servers on 127.0.0.1, one for each provider.
 * @throws Error when a provider is unknown, its spec is missing, or a port is in use; then none is left running
 */
export async function startMocks<const Id extends ProviderId = ProviderId>({
  providers = providerIds as readonly ProviderId[] as readonly Id[],
  port = 0,
  log = logProblems,
}: StartMocksOptions<Id> = {}): Promise<Mocks<Id>> {
  const starting = [...new Set(providers)].map(async (id, index) =>
    startMock(await readSpec(id), port === 0 ? 0 : port + index, log),
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
    close,
    [Symbol.asyncDispose]: close,
  }
}
