import type { Call, CallAnswer } from "./call.js"
import type { Finding } from "./verdict.js"
import { toWords } from "./words.js"

/** Finds pages at which a client stopped after following links to the next page, although there was another one. */
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
