import {
  createInstance,
  createLogger,
  getHttpOperationsFromSpec,
  validateInput,
  validateOutput,
  validateSecurity,
} from "./prism.js"
import { Problem } from "./problem.js"
import type { Operation } from "./spec/operation.js"
import type { Spec } from "./spec/to-spec.js"
import { toProblem } from "./to-problem.js"

/** A request as the engine takes it: the path without the base, header names in lower case. */
export interface EngineRequest {
  readonly path: string
  readonly query: Record<string, string | string[]>
  readonly headers: Record<string, string>
  /** Parsed where it is JSON, as text where it is not. */
  readonly body?: unknown
}

/** What a caller may wish for in the `Prefer` header. */
export interface Preference {
  readonly code?: number
  readonly example?: string
  readonly dynamic?: boolean
  readonly seed?: string
}

/** An answer that keeps to the spec, header names in lower case. */
export interface EngineAnswer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body?: unknown
  /** Whether the request itself breaks the spec, so that nothing else could be answered. */
  readonly refused?: boolean
}

/**
 * Answers a request for an operation as its spec says.
 * @throws Problem where the spec has no such answer
 */
export type Engine = (
  operation: Operation,
  request: EngineRequest,
  preference: Preference,
) => Promise<EngineAnswer>

const config = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  upstreamProxy: undefined,
} as const

/** The operations of a spec as Prism knows them. Its own types stay in here, because they are not published. */
export type Resources = readonly { readonly method: string; readonly path: string }[]

/** Reads a spec for the engine and for checks; this takes most of the time that a mock takes to start. */
export function readResources({ document }: Spec): Promise<Resources> {
  // Prism resolves references in place.
  return getHttpOperationsFromSpec(structuredClone(document))
}

/** Makes a spec answer. The only place that knows Prism. */
export function createEngine(resources: Resources): Engine {
  const prism = createInstance(
    { ...config, mock: { dynamic: false } },
    { logger: createLogger("mock", { level: "silent" }) },
  )

  // Prism takes long to find an answer, and finds the same one each time; requests are checked each time all the same.
  const remembered = new Map<string, EngineAnswer>()

  const ask: Engine = async (
    operation,
    { path, query, headers, body },
    { code, example, dynamic = false, seed },
  ) => {
    // One resource only, so that Prism cannot choose another operation than the front did.
    const resource = findResource(resources, operation)
    const mock = {
      dynamic,
      ...(code !== undefined && { code }),
      ...(example !== undefined && { exampleKey: example }),
      ...(seed !== undefined && { seed }),
    }
    const request = { method: operation.method as "get", url: { path, query }, headers, body }
    // What else a request says makes no difference, once it keeps to the spec.
    const wish = dynamic ? undefined : [operation.id, headers.accept, code, example].join("\n")
    const known = wish === undefined ? undefined : remembered.get(wish)
    if (known && isValid({ resource, element: request })) return known
    const result = await prism.request(request, [resource], { ...config, mock })()
    if (result._tag === "Left") throw toProblem(result.left, operation)

    const { output, validations } = result.right
    if (validations.output.length > 0)
      throw new Problem({
        title: "The answer would violate the spec",
        detail: `${operation.id} ${output.statusCode}: ${validations.output.map(({ message }) => message).join("; ")}. This is a fault of the spec; please report it.`,
      })
    // Prism falls back to another status when it cannot serve the one that was asked for.
    if (code !== undefined && output.statusCode !== code && validations.input.length === 0)
      throw new Problem({
        title: "The spec has no such answer",
        detail: `${operation.id} cannot answer ${code} in a media type that the request accepts.`,
      })
    const told = Object.entries(output.headers ?? {}).filter(([, value]) => value !== null)
    const answer = {
      status: output.statusCode,
      headers: Object.fromEntries(told.map(([name, value]) => [name.toLowerCase(), String(value)])),
      body: output.body,
      refused: validations.input.length > 0,
    }
    if (wish !== undefined && !answer.refused) remembered.set(wish, answer)
    return answer
  }
  return async (operation, request, preference) => {
    const { accept, ...headers } = request.headers
    if (accept === undefined) return ask(operation, request, preference)
    // The providers answer what they have when they do not have what is accepted; Prism refuses.
    return ask(operation, request, preference).catch(() =>
      ask(operation, { ...request, headers }, preference),
    )
  }
}

function isValid(request: Parameters<typeof validateInput>[0]): boolean {
  return validateSecurity(request)._tag === "Right" && validateInput(request)._tag === "Right"
}

/** What an answer does not keep of its spec, in words; `rule` is the keyword of the schema, where it is one. */
export interface Violation {
  readonly message: string
  readonly rule: string | undefined
}

/** Finds what an answer of an operation violates of its spec: none when it keeps to it. */
export type Check = (operation: Operation, answer: EngineAnswer) => readonly Violation[]

/** Makes a spec check answers that come from elsewhere. */
export function createCheck(resources: Resources): Check {
  return (operation, { status, headers, body }) => {
    const resource = findResource(resources, operation)
    try {
      const result = validateOutput({ resource, element: { statusCode: status, headers, body } })
      if (result._tag === "Right") return []
      return result.left
        .filter(({ code }) => code !== "deprecated")
        .map(({ message, code }) => ({ message, rule: code?.toString() }))
    } catch (error) {
      // Prism stumbles over what is no media type at all.
      return [{ message: `The media type must be readable: ${error}`, rule: undefined }]
    }
  }
}

function findResource(resources: Resources, { method, template }: Operation) {
  const known = resources as Awaited<ReturnType<typeof getHttpOperationsFromSpec>>
  const resource = known.find((one) => one.method === method && one.path === template)
  if (!resource) throw new Error(`The spec has no ${method} ${template}.`)
  return resource
}
