import type { ContractProvider } from "./contract-provider.js"
import { toInit } from "./init.js"
import { isSuccess } from "./parts.js"
import { checkEqual } from "./show.js"
import type { Trial } from "./trial.js"

/**
 * Checks that the plain client returns an example unchanged: as data if it is a success, else as an error.
 * Resolves to the mock's response.
 * @throws AssertionError
 */
export async function checkClient<P extends ContractProvider>(trial: Trial<P>): Promise<Response> {
  const { claim, operation, example, recorder, provider } = trial
  const client = provider.client as UntypedClient
  const result = await client.request(operation.method, operation.template, toInit(operation, example))
  const { data, error, response } = result
  const received = response.ok ? { data } : { error }
  const expected = isSuccess(example) ? { data: example.value } : { error: example.value }
  checkEqual(
    `${claim} through client`,
    { status: response.status, ...received },
    { status: example.status, ...expected },
  )
  return recorder.takeResponse(claim, result)
}

interface UntypedClient {
  request(method: string, path: string, init: object): ReturnType<ContractProvider["client"]["request"]>
}
