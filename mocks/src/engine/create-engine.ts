import { Problem } from "../http/problem.js"
import { checkInput } from "./check-input.js"
import { checkOutput } from "./check-output.js"
import type { Engine, EngineResponse } from "./engine.js"
import { findResource } from "./find-resource.js"
import { createInstance, createLogger, validateSecurity } from "./prism.js"
import type { Resources } from "./resources.js"
import { settleRanges } from "./settle-ranges.js"
import { toProblem } from "./to-problem.js"

const config = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  upstreamProxy: undefined,
} as const

/** Creates an engine that answers requests from a spec. */
export function createEngine(resources: Resources): Engine {
  const prism = createInstance(
    { ...config, mock: { dynamic: false } },
    {
      logger: createLogger("mock", { level: "silent" }),
      validateInput: checkInput,
      validateOutput: checkOutput,
    },
  )

  // Prism is slow to find a response, and always finds the same one. Requests are checked each time.
  const remembered = new Map<string, EngineResponse>()

  const ask: Engine = async (
    operation,
    { path, query, headers, body },
    { code, example, dynamic = false, seed },
  ) => {
    // Only one resource, so that Prism cannot choose a different operation.
    const resource = settleRanges(findResource(resources, operation), operation, code)
    const mock = {
      dynamic,
      ...(code !== undefined && { code }),
      ...(example !== undefined && { exampleKey: example }),
      ...(seed !== undefined && { seed }),
    }
    const request = { method: operation.method as "get", url: { path, query }, headers, body }
    // The rest of a request does not affect the response, once the request is valid.
    const wish = dynamic ? undefined : [operation.id, headers.accept, code, example].join("\n")
    const known = wish === undefined ? undefined : remembered.get(wish)
    if (known && isValid({ resource, element: request })) return known
    const result = await prism.request(request, [resource], { ...config, mock })()
    if (result._tag === "Left") throw toProblem(result.left, operation)

    const { output, validations } = result.right
    const broken = validations.input.filter(isError).map(toRule)
    if (validations.output.length > 0)
      throw new Problem({
        title: "The response would violate the spec",
        detail: `${operation.id} ${output.statusCode}: ${validations.output.map(({ message }) => message).join("; ")}. This is a bug in the spec; please report it.`,
      })
    // Prism falls back to another status if it cannot serve the requested one.
    if (code !== undefined && output.statusCode !== code && broken.length === 0)
      throw new Problem({
        title: "The spec has no such response",
        detail: `${operation.id} has no ${code} in a media type that the request accepts.`,
      })
    const present = Object.entries(output.headers ?? {}).filter(([, value]) => value !== null)
    const answer = {
      status: output.statusCode,
      headers: Object.fromEntries(present.map(([name, value]) => [name.toLowerCase(), String(value)])),
      body: output.body,
      ...(broken.length > 0 && { refusal: broken.join("; ") }),
    }
    if (wish !== undefined && broken.length === 0) remembered.set(wish, answer)
    return answer
  }
  return async (operation, request, preference) => {
    const { accept, ...headers } = request.headers
    if (accept === undefined) return ask(operation, request, preference)
    // If nothing acceptable exists, providers send what they have; Prism refuses.
    return ask(operation, request, preference).catch(() =>
      ask(operation, { ...request, headers }, preference),
    )
  }
}

type Input = Parameters<typeof checkInput>[0]

function isValid(request: Input): boolean {
  const found = [validateSecurity(request), checkInput(request)]
  return found.every((one) => one._tag === "Right" || !one.left.some(isError))
}

/** Excludes mere warnings, such as a deprecated parameter. */
function isError({ severity }: { readonly severity: number }): boolean {
  return severity === 0
}

function toRule({ code, message }: { readonly code?: string | number; readonly message: string }): string {
  return code === 401 ? "The request lacks the key that the spec requires" : message
}
