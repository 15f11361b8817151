import type { ProviderId } from "../generated/provider-ids.js"
import { isJson } from "../is-json.js"
import { logProblems } from "../log.js"
import { readSpec } from "../spec/read-spec.js"
import { startMock } from "../start-mock.js"
import type { Case } from "./case.js"
import { checkClient } from "./check-client.js"
import { checkMeaning } from "./check-meaning.js"
import type { ContractProvider } from "./contract-provider.js"
import { createRecorder } from "./create-recorder.js"
import { findSuperfluous } from "./find-superfluous.js"
import type { Meanings } from "./meanings.js"

/** What `contract` takes. */
export interface ContractOptions<P extends ContractProvider> {
  readonly provider: ProviderId
  /** Creates the provider under test; called for each case. */
  readonly create: (options: { apiKey: string; baseUrl: string; fetch: typeof fetch; retries: 0 }) => P
  readonly meanings: Meanings<P>
}

/** The cases of a provider, and the end of the mock that they need. */
export interface Contract {
  readonly cases: readonly Case[]
  readonly close: () => Promise<void>
}

/**
 * Starts the mock of a provider and gives one case for every operation, status and named example of its spec: the client
 * gives exactly that data or error, and the provider makes of it what the meanings say. A meaning too many is a failing
 * case as well.
 */
export async function contract<P extends ContractProvider>({
  provider: id,
  create,
  meanings,
}: ContractOptions<P>): Promise<Contract> {
  const spec = await readSpec(id)
  const { mock, close } = await startMock(spec, 0, logProblems)
  const cases = spec.operations.flatMap((operation) =>
    operation.responses.flatMap(({ examples }) =>
      examples.map((example): Case => {
        const format = isJson(example.mediaType) ? "" : ` as ${example.mediaType}`
        const claim = `${operation.id} ${example.status} ${example.name}${format}`
        const run = async () => {
          const recorder = createRecorder(spec, operation, example)
          const provider = create({
            apiKey: mock.apiKey,
            baseUrl: mock.url,
            fetch: recorder.fetch,
            retries: 0,
          })
          const trial = { claim, id, operation, example, recorder, provider }
          await checkMeaning(trial, meanings, await checkClient(trial))
        }
        return { title: claim, run }
      }),
    ),
  )
  return { cases: [...cases, ...findSuperfluous(spec.operations, meanings)], close }
}
