import type { MockState } from "../front/state.js"
import type { MockResponse } from "../http/mock-response.js"
import type { PlainRequest } from "../http/plain-request.js"
import { answerProblem, Problem } from "../http/problem.js"
import { readJson } from "./read-body.js"
import { routes } from "./routes.js"

/** The path prefix of the control routes of a mock. */
const controlRoot = "/_mock"

/** Whether a path is a control route. */
export function isControlPath(pathname: string): boolean {
  return pathname === controlRoot || pathname.startsWith(`${controlRoot}/`)
}

/** Responds to a control request; undefined for any other request. */
export function answerControl(
  state: MockState,
  { method, path, body }: PlainRequest,
): MockResponse | undefined {
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
    title: "The mock has no such route",
    detail: `There is no ${method} here. Available routes: ${known.join(", ")}.`,
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
