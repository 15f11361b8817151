import { isJson } from "../http/media-type.js"
import type { Mock } from "../server/mock.js"
import type { Spec } from "../spec/spec.js"
import type { Case } from "./case.js"
import { checkClient } from "./check-client.js"
import { checkMeaning } from "./check-meaning.js"
import type { ContractProvider } from "./contract-provider.js"
import { createRecorder } from "./create-recorder.js"
import type { Expectations } from "./expectations.js"
import { findSuperfluous } from "./find-superfluous.js"
import type { Create } from "./watch-client.js"

/**
 * Creates one case for every operation, status and named example of a spec: the client returns exactly that data or error, and
 * the provider interprets it as expected. A superfluous expectation is a failing case, too.
 */
export function toExampleCases<P extends ContractProvider>(
  spec: Spec,
  { id, apiKey, url: baseUrl }: Mock,
  create: Create<P>,
  expectations: Expectations<P>,
): Case[] {
  const cases = spec.operations.flatMap((operation) =>
    operation.responses.flatMap(({ examples }) =>
      examples.map((example): Case => {
        const format = isJson(example.mediaType) ? "" : ` as ${example.mediaType}`
        const claim = `${operation.id} ${example.status} ${example.name}${format}`
        const run = async () => {
          const recorder = createRecorder(spec, operation, example)
          const provider = create({ apiKey, baseUrl, fetch: recorder.fetch, retries: 0 })
          const trial = { claim, id, operation, example, recorder, provider }
          await checkMeaning(trial, expectations, await checkClient(trial))
        }
        return { title: claim, run }
      }),
    ),
  )
  return [...cases, ...findSuperfluous(spec.operations, expectations)]
}
