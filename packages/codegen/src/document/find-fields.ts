import type { OpenapiDocument } from "./provider-spec.ts"

/** A property whose notation the spec states, with the name of its constant. */
export interface Field {
  readonly constant: string
  readonly name: string
  /** The schema or operation that contains it, and the properties on the way to it. */
  readonly owner: string
  readonly schema: FieldSchema
  /** The schema that has the property. */
  readonly parent: object
  readonly facts: AmountFacts | TimeFacts
}

/** The notation of an amount, in the form of the package's constant. */
export interface AmountFacts {
  readonly unit?: string
  readonly unitField?: string
  readonly units?: Readonly<Record<string, string>>
  readonly scale?: string
  readonly sign?: "owed"
  readonly form?: "integer" | "text" | "either"
}

/** The notation of a time, in the form of the package's constant. */
export interface TimeFacts {
  readonly time: "seconds" | "milliseconds"
}

/** The parts of a schema that state its notation. */
export interface FieldSchema {
  readonly type?: string | readonly string[]
  readonly nullable?: boolean
  readonly description?: string
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly "x-unit"?:
    | string
    | { readonly field: string }
    | { readonly region: Readonly<Record<string, string>> }
  readonly "x-scale"?: string
  readonly "x-sign"?: "owed"
  readonly "x-time"?: "seconds" | "milliseconds"
  readonly "x-evidence"?: string
}

/**
 * Finds the properties whose notation is stated by `x-unit` or `x-time`. Those with the same name and notation share a
 * constant of that name; others get as much of their location as a prefix as is needed to distinguish them.
 */
export function findFields(document: OpenapiDocument): Field[] {
  const found = [...walk(document, [])]
  return found.map(({ path, facts, ...place }) => {
    const lengths = path.map((_, index) => index + 1)
    const tellsApart = (length: number) =>
      found
        .filter((other) => toName(other.path, length) === toName(path, length))
        .every((other) => JSON.stringify(other.facts) === JSON.stringify(facts))
    const constant = toName(path, lengths.find(tellsApart) ?? path.length)
    return { constant, name: path.at(-1) ?? "", owner: path.slice(0, -1).join("."), facts, ...place }
  })
}

/** A place in a document: the names of schemas, operations and properties on the way to it. */
type Place = readonly string[]

function* walk(
  node: unknown,
  path: Place,
): Generator<Pick<Field, "schema" | "parent" | "facts"> & { path: Place }> {
  if (typeof node !== "object" || node === null) return
  const { operationId } = node as { operationId?: string }
  const here = operationId ? [operationId] : path
  for (const [key, child] of Object.entries(node)) {
    // An example may contain anything.
    if (/^(examples?|default|const|enum)$/.test(key)) continue
    if (key !== "properties" && key !== "schemas") {
      yield* walk(child, here)
      continue
    }
    for (const [name, schema] of Object.entries(child as Record<string, FieldSchema>)) {
      const facts = toFacts(schema)
      if (facts) yield { path: [...here, name], schema, parent: node, facts }
      else yield* walk(schema, [...here, name])
    }
  }
}

/** The last `length` names of a place, in camel case. */
function toName(path: Place, length: number): string {
  return toCamelCase(path.slice(-length).join(" "))
}

function toFacts(schema: FieldSchema): Field["facts"] | undefined {
  const { "x-unit": unit, "x-scale": scale, "x-sign": sign, "x-time": time } = schema
  if (time) return { time }
  if (!unit) return undefined
  const form = toForm([schema.type ?? []].flat().filter((type) => type !== "null"))
  return {
    ...(typeof unit === "string"
      ? { unit }
      : "field" in unit
        ? { unitField: unit.field }
        : { units: unit.region }),
    ...(scale && { scale }),
    ...(sign && { sign }),
    ...(form && { form }),
  }
}

function toForm(types: readonly string[]): AmountFacts["form"] {
  if (types.length > 1) return "either"
  return types[0] === "string" ? "text" : types[0] === "integer" ? "integer" : undefined
}

function toCamelCase(text: string): string {
  const [first = "", ...others] = text.split(/[^A-Za-z0-9]+/)
  return [
    first === first.toUpperCase() ? first.toLowerCase() : `${first[0]?.toLowerCase()}${first.slice(1)}`,
    ...others.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`),
  ].join("")
}
