import { createCheck } from "../engine/create-check.js"
import { readResources } from "../engine/resources.js"
import type { ProviderId } from "../generated/provider-ids.js"
import { refuseUnknown } from "../input/read-input.js"
import { logProblems } from "../journal/log.js"
import { startMock } from "../server/start-mock.js"
import { readDocument } from "../spec/read-document.js"
import { readSpec } from "../spec/read-spec.js"
import { type Spec, toSpec } from "../spec/spec.js"
import { findCalls } from "./calls.js"
import { type Case, type CaseResult, hideKey, runCase } from "./case.js"
import type { ContractProvider } from "./contract-provider.js"
import type { Expectations } from "./expectations.js"
import { findKeys, readApiKey, readBaseUrl, type Server } from "./server.js"
import { toClientCases } from "./to-client-cases.js"
import { toExampleCases } from "./to-example-cases.js"
import { toServerCases } from "./to-server-cases.js"
import type { Create } from "./watch-client.js"

/** The options of `contract`. */
export interface ContractOptions<P extends ContractProvider> {
  /** The provider's id. */
  readonly provider?: ProviderId
  /**
   * Instead of `provider`: the OpenAPI document of a custom provider, with `info.x-provider` and without references to other
   * files.
   */
  readonly spec?: object
  /** The base URL of the server to check, including the path of live calls; by default a mock is started. */
  readonly baseUrl?: string
  /** The key for the server; defaults to the provider's variable, such as `VINCI_API_KEY`. */
  readonly apiKey?: string
  /** Creates the provider under test; called for each case. Without it, only the server is checked. */
  readonly create?: Create<P>
  /** The expected results for the examples of the spec. */
  readonly expectations?: Expectations<P>
  /** Also makes calls that cost money or change the account. */
  readonly spending?: boolean
  /** Maximum milliseconds per response of the server, 10,000 by default. */
  readonly timeout?: number
}

const optionNames = [
  "provider",
  "spec",
  "baseUrl",
  "apiKey",
  "create",
  "expectations",
  "spending",
  "timeout",
] as const

/** The cases of a provider, and the mock that they may need. */
export interface Contract {
  /** The cases, to run individually. */
  readonly cases: readonly Case[]
  /** Runs all cases in sequence; does not reject if a case fails. */
  readonly runAll: () => Promise<readonly CaseResult[]>
  /** Stops the mock. */
  readonly close: () => Promise<void>
}

/**
 * Creates the test cases for a server, and for a client of it, that must conform to a provider's spec.
 *
 * With only `create` and `expectations`, the client is tested against a mock: one case for every operation, status and named
 * example of the spec. Otherwise the server at `baseUrl` is called as the spec's examples show, and its responses must conform
 * to the spec; with `create`, the client must also interpret them correctly.
 * @throws Error if an option is invalid or there is no key
 */
export async function contract<P extends ContractProvider>(options: ContractOptions<P>): Promise<Contract> {
  refuseUnknown("option", options, optionNames)
  const { baseUrl, apiKey, create, expectations, timeout = 10_000 } = options
  if (!(typeof timeout === "number" && timeout >= 1 && timeout < 2 ** 31))
    throw new RangeError(`timeout must be a number of milliseconds from 1, not ${JSON.stringify(timeout)}.`)
  if (expectations && !create) throw new Error("Expectations need a client: pass create, too.")
  const spec = await findSpec(options)
  if (baseUrl !== undefined) {
    const key = readApiKey(apiKey, spec.variables.keys[0]?.[0] ?? "")
    const keys = findKeys(spec, key, (variables) => variables.map((name) => process.env[name]).find(Boolean))
    return toContract(await findCases(spec, readBaseUrl(baseUrl), key, keys, options), async () => {})
  }
  const { mock, close } = await startMock(spec, { log: logProblems })
  const cases =
    create && expectations
      ? toExampleCases(spec, mock, create, expectations)
      : await findCases(
          spec,
          mock.url,
          mock.apiKey,
          findKeys(spec, mock.apiKey, () => mock.apiKey),
          options,
        )
  return toContract(cases, close)
}

function findSpec({
  provider,
  spec,
}: Pick<ContractOptions<never>, "provider" | "spec">): Promise<Spec> | Spec {
  if ((provider === undefined) === (spec === undefined))
    throw new Error("Pass the id of a provider, or the spec of your own.")
  return spec === undefined ? readSpec(provider as ProviderId) : toSpec(readDocument(spec))
}

async function findCases<P extends ContractProvider>(
  spec: Spec,
  baseUrl: string,
  apiKey: string,
  keys: Server["keys"],
  { create, expectations, spending = false, timeout = 10_000 }: ContractOptions<P>,
): Promise<Case[]> {
  const server = { spec, check: createCheck(await readResources(spec)), baseUrl, apiKey, keys, timeout }
  const calls = findCalls(server, spending)
  const cases = [
    ...toServerCases(server, calls),
    ...(create ? toClientCases(server, calls, create, expectations) : []),
  ]
  return cases.map((one) => Object.values(keys).reduce(hideKey, one))
}

function toContract(cases: readonly Case[], close: () => Promise<void>): Contract {
  const runAll = async () => {
    const results: CaseResult[] = []
    for (const one of cases) results.push(await runCase(one))
    return results
  }
  return { cases, runAll, close }
}
