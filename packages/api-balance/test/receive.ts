import type { IncomingMessage, ServerResponse } from "node:http"
import { serve } from "./serve.ts"

export interface Received {
  readonly headers: Record<string, string>
  readonly body: string
}

/** A receiver that keeps what comes, and answers each time with the next answer; the last one stays. */
export async function receive(...answers: ((response: ServerResponse, request: IncomingMessage) => void)[]) {
  const received: Received[] = []
  let wake = () => {}
  const url = await serve((request, response) => {
    let body = ""
    request.on("data", (chunk) => {
      body += chunk
    })
    request.on("end", () => {
      received.push({ headers: request.headers as Record<string, string>, body })
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      answer?.(response, request)
      wake()
    })
  })
  return {
    url,
    received,
    /** Resolves when so many have come. */
    until: async (count: number) => {
      while (received.length < count)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    },
  }
}

/** An answer of this status. */
export const answer =
  (status: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end()
