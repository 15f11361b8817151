import type { Call } from "./calls.js"
import type { Case } from "./case.js"
import { checkOutcome, checkResult, type Sense } from "./check-outcome.js"
import type { ContractProvider } from "./contract-provider.js"
import type { Expectations, Read } from "./expectations.js"
import { toFirstInit } from "./init.js"
import type { Server } from "./server.js"
import { type Create, watchClient } from "./watch-client.js"

/**
 * Creates the cases for a client of a server: its plain client returns each response unchanged, and each of its methods
 * interprets it as expected. The methods are those of the expectations, or else all whose name starts with `get`.
 */
export function toClientCases<P extends ContractProvider>(
  server: Server,
  calls: readonly Call[],
  create: Create<P>,
  expectations: Expectations<P> | undefined,
): Case[] {
  const plain = calls.map(({ operation }) => ({
    title: `${operation.id} through client`,
    run: async () => {
      const ask = ({ client }: P) =>
        (client as UntypedClient).request(operation.method, operation.template, toFirstInit(operation))
      checkResult(await watchClient(server, calls, create, ask))
    },
  }))
  const methods = expectations ? findReads(calls, expectations) : findMethods(server, create)
  const read = methods.map(({ title, read, sense }) => ({
    title,
    run: async () => checkOutcome(await watchClient(server, calls, create, read), sense),
  }))
  return [...plain, ...read]
}

interface Method<P> {
  readonly title: string
  readonly read: Read<P>
  readonly sense?: Sense
}

function findReads<P>(calls: readonly Call[], expectations: Expectations<P>): Method<P>[] {
  return calls.flatMap(({ operation: { id } }) => {
    const { read, examples = {} } = expectations[id] ?? {}
    return read ? [{ title: `${id} read by the provider`, read, sense: { id, examples } }] : []
  })
}

function findMethods<P extends object>({ apiKey, baseUrl }: Server, create: Create<P>): Method<P>[] {
  return Object.keys(create({ apiKey, baseUrl, fetch, retries: 0 }))
    .filter((name) => /^get[A-Z]/.test(name))
    .map((name) => ({
      title: `${name}() of the provider`,
      read: async (provider) => (provider as Methods)[name]?.(),
    }))
}

type Methods = Readonly<Record<string, () => Promise<unknown>>>

interface UntypedClient {
  request(method: string, path: string, init: object): Promise<unknown>
}
