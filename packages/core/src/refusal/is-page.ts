import type { FailedResponse } from "../contract/adapter.js"

/** Whether a response is an HTML page. */
export function isPage({ headers, body }: Pick<FailedResponse, "headers" | "body">): boolean {
  return (
    /^\s*text\/html/i.test(headers.get("content-type") ?? "") ||
    (typeof body === "string" && /^\s*<(!doctype|html)/i.test(body))
  )
}
