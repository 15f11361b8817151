import { isDeepStrictEqual } from "node:util"
import type { ContractResult } from "./contract-provider.js"
import { ContractViolation } from "./contract-violation.js"
import { show } from "./show.js"
import type { Watched } from "./watch-client.js"

/**
 * Checks that the plain client gives an answer as it is: as data where it is a success, else as an error.
 * @throws Breach that blames the client
 */
export function checkResult({ outcome, answers }: Watched): void {
  const { status, body } = answers.at(-1)?.answer ?? {}
  const { data, error, response } = (outcome ?? {}) as Partial<ContractResult>
  const received = { status: response?.status, ...(response?.ok ? { data } : { error }) }
  const expected = { status, ...(response?.ok ? { data: body } : { error: body }) }
  if (isDeepStrictEqual(received, expected)) return
  throw new ContractViolation({
    expected: show(expected),
    received: show(response ? received : outcome),
    faultyParty: "client",
  })
}
