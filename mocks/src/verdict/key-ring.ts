import type { PlainRequest } from "../http/plain-request.js"
import type { Operation } from "../spec/operation.js"
import type { Spec } from "../spec/spec.js"

/** Whose a key is that a mock gave away, or was given. */
export interface KeyOwner {
  readonly provider: string
  /** The variable that holds it, of a key that a mock gave away. */
  readonly variable?: string
}

/** The keys whose place is known. */
export type KeyRing = ReadonlyMap<string, readonly KeyOwner[]>

/** The keys that mocks give away in their variables, and those that they were `given` for their accounts, by provider. */
export function createKeyRing(
  specs: readonly Spec[],
  given: (id: string) => readonly string[] = () => [],
): KeyRing {
  const owned = specs.flatMap(({ id, exampleKeys }) => [
    ...Object.entries(exampleKeys).map(([variable, key]) => [key, { provider: id, variable }] as const),
    ...given(id).map((key) => [key, { provider: id }] as const),
  ])
  const ring = new Map<string, readonly KeyOwner[]>()
  for (const [key, owner] of owned) ring.set(key, [...(ring.get(key) ?? []), owner])
  return ring
}

/** The owner of a key that a request carries, wherever in it, to where it must not go; undefined where all may be there. */
export function findMisplacedKey(
  ring: KeyRing,
  { id, exampleKeys }: Spec,
  operation: Operation | undefined,
  request: PlainRequest,
): KeyOwner | undefined {
  const [usual] = Object.keys(exampleKeys)
  const wanted = operation?.credentials.map(({ variable }) => variable) ?? []
  const mayGo = ({ provider, variable }: KeyOwner) =>
    provider === id &&
    // The usual key does no harm anywhere; and where no key is wanted, any may be sent.
    (variable === undefined || variable === usual || wanted.length === 0 || wanted.includes(variable))
  for (const text of findTexts(request)) {
    const owners = ring.get(text)
    if (owners && !owners.some(mayGo)) return owners[0]
  }
  return undefined
}

/** Everything in headers and query that may be a key: whole, after the word of a scheme, and both parts of a Basic pair. */
function findTexts({ path, headers }: PlainRequest): string[] {
  const { searchParams } = new URL(`http://localhost${path}`)
  const texts = Object.values(headers).flatMap((value) => {
    const [, scheme, rest] = /^(\S+)\s+(\S+)$/.exec(value) ?? []
    if (rest === undefined) return [value]
    return scheme?.toLowerCase() === "basic" ? Buffer.from(rest, "base64").toString().split(":") : [rest]
  })
  return [...texts, ...searchParams.values()]
}
