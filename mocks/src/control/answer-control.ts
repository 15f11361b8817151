import type { Answer } from "../front/answer.js"
import { answerProblem } from "../front/answer-problem.js"
import type { PlainRequest } from "../front/plain-request.js"
import type { MockState } from "../mock-state.js"
import { Problem } from "../problem.js"
import { controlRoot, isControlPath } from "./is-control-path.js"
import { readJson } from "./read-json.js"
import { routes } from "./routes.js"

/** The answer to a request that is about the mock itself; undefined for any other. */
export function answerControl(state: MockState, { method, path, body }: PlainRequest): Answer | undefined {
  const { pathname } = new URL(`http://localhost${path}`)
  if (!isControlPath(pathname)) return undefined
  try {
    const found = routes.filter((route) => controlRoot + route.path === pathname)
    const route = found.find((one) => one.method === method)
    if (!route) throw toProblem(method, found.length > 0)
    const shown = JSON.stringify(route.answer(state, readJson(body)))
    return { status: 200, headers: { "content-type": "application/json" }, body: shown }
  } catch (error) {
    return answerProblem(error instanceof Problem ? error : refuse(error))
  }
}

function toProblem(method: string, isPath: boolean): Problem {
  const known = routes.map((route) => `${route.method} ${controlRoot}${route.path}`)
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
