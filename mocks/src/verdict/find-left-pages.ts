import type { Call, CallAnswer } from "./call.js"
import type { Finding } from "./verdict.js"
import { toWords } from "./words.js"

/** The pages at which somebody stopped who had gone from one page to the next, and where one more was left. */
export function findLeftPages(calls: readonly Call[]): Finding[] {
  return calls.flatMap((call, index) => {
    const { request, answer } = call
    const parameter = answer?.operation?.nextPage?.parameter
    if (!answer || parameter === undefined || answer.nextPage === undefined) return []
    const isBegun = request.query.has(parameter)
    const isFollowed = calls
      .slice(index + 1)
      .some(
        (later) =>
          later.request.caller === request.caller &&
          later.answer?.operation === answer.operation &&
          later.request.query.get(parameter) === answer.nextPage,
      )
    return isBegun && !isFollowed && !request.hasWish && call.deliveredAt !== undefined
      ? [toFinding(answer, request.identity)]
      : []
  })
}

function toFinding({ entry }: CallAnswer, about: string): Finding {
  return {
    id: "page-left",
    message: `${toWords(entry)} was the last page that was read, and there is another one.`,
    requests: [entry],
    about,
  }
}
