import type { FailedResponse } from "../contract/adapter.js"

/** Whether a response is an HTML page. */
export function isPage({ headers, body }: Pick<FailedResponse, "headers" | "body">): boolean {
  return (
    /^\s*(text\/html|application\/xhtml)/i.test(headers.get("content-type") ?? "") ||
    (typeof body === "string" && /^\s*(<!--.*?-->\s*)?<(!doctype|html|head|body)\b/is.test(body))
  )
}
