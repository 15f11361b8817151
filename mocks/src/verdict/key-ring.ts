import type { PlainRequest } from "../http/plain-request.js"
import type { Operation } from "../spec/operation.js"
import type { Spec } from "../spec/spec.js"

/** The owner of a key that a mock provided or received. */
export interface KeyOwner {
  readonly provider: string
  /** The variable of a key that a mock provided. */
  readonly variable?: string
}

/** The keys with a known owner. */
export type KeyRing = ReadonlyMap<string, readonly KeyOwner[]>

/** The keys that mocks provide in their variables, and those `given` for their accounts, by provider. */
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

/** The owner of a key that a request carries to a place where it must not go; undefined if all keys are allowed there. */
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
    // The usual key does no harm anywhere; and if no key is needed, any may be sent.
    (variable === undefined || variable === usual || wanted.length === 0 || wanted.includes(variable))
  for (const text of findTexts(request)) {
    const owners = ring.get(text)
    if (owners && !owners.some(mayGo)) return owners[0]
  }
  return undefined
}

/** All values in headers and query that may be a key: whole, after a scheme, and both parts of a Basic pair. */
function findTexts({ path, headers }: PlainRequest): string[] {
  const { searchParams } = new URL(`http://localhost${path}`)
  const texts = Object.values(headers).flatMap((value) => {
    const [, scheme, rest] = /^(\S+)\s+(\S+)$/.exec(value) ?? []
    if (rest === undefined) return [value]
    return scheme?.toLowerCase() === "basic" ? Buffer.from(rest, "base64").toString().split(":") : [rest]
  })
  return [...texts, ...searchParams.values()]
}
