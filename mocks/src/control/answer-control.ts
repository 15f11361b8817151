import type { Answer } from "../front/answer.js"
import type { PlainRequest } from "../front/plain-request.js"
import type { MockState } from "../mock-state.js"
import { Problem } from "../problem.js"
import { readJson } from "./read-json.js"
import { routes } from "./routes.js"

const root = "/_mock"

/** The answer to a request that is about the mock itself; undefined for any other. */
export function answerControl(state: MockState, { method, path, body }: PlainRequest): Answer | undefined {
  const { pathname } = new URL(`http://localhost${path}`)
  if (pathname !== root && !pathname.startsWith(`${root}/`)) return undefined
  try {
    const found = routes.filter((route) => root + route.path === pathname)
    const route = found.find((one) => one.method === method)
    if (!route) throw toProblem(method, found.length > 0)
    return toAnswer(200, "application/json", route.answer(state, readJson(body)))
  } catch (error) {
    const { title, status, message } = error instanceof Problem ? error : refuse(error)
    return toAnswer(status, "application/problem+json", { title, status, detail: message })
  }
}

function toProblem(method: string, isPath: boolean): Problem {
  const known = routes.map((route) => `${route.method} ${root}${route.path}`)
  return new Problem({
    title: "The mock has no such control",
    detail: `There is no ${method} here. A mock takes: ${known.join(", ")}.`,
    status: isPath ? 405 : 404,
  })
}

function refuse(error: unknown): Problem {
  return new Problem({
    title: "The mock cannot do that",
    detail: error instanceof Error ? error.message : `${error}`,
    status: 400,
  })
}

function toAnswer(status: number, mediaType: string, body: unknown): Answer {
  return { status, headers: { "content-type": mediaType }, body: JSON.stringify(body) }
}
