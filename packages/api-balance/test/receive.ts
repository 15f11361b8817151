import type { IncomingMessage, ServerResponse } from "node:http"
import { serve } from "./serve.ts"

export interface Received {
  readonly headers: Record<string, string>
  readonly body: string
}

/** A receiver that keeps its requests, and sends the next response each time; the last one repeats. */
export async function receive(
  ...responders: ((response: ServerResponse, request: IncomingMessage) => void)[]
) {
  const received: Received[] = []
  let wake = () => {}
  const url = await serve((request, response) => {
    let body = ""
    request.on("data", (chunk) => {
      body += chunk
    })
    request.on("end", () => {
      received.push({ headers: request.headers as Record<string, string>, body })
      const respond = responders.length > 1 ? responders.shift() : responders[0]
      respond?.(response, request)
      wake()
    })
  })
  return {
    url,
    received,
    /** Resolves when this many requests have arrived. */
    until: async (count: number) => {
      while (received.length < count)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    },
  }
}

/** A response with this status. */
export const respond =
  (status: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end()
