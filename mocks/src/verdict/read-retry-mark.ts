import type { PlainRequest } from "../http/plain-request.js"

/** What a client says of itself: that a request is a retry, and which one. */
export interface RetryMark {
  /** As it was sent: "x-stainless-retry-count: 1". */
  readonly text: string
  /** 1 for the first retry. */
  readonly retry: number
}

/** The headers that count attempts, and what they say in the first one. */
const marks: readonly (readonly [header: string, count: RegExp, first: number])[] = [
  // SDKs made with Stainless, such as those of OpenAI and Anthropic.
  ["x-stainless-retry-count", /^(\d{1,6})$/, 0],
  // SDKs of AWS: "attempt=2; max=3".
  ["amz-sdk-request", /\battempt=(\d{1,6})\b/, 1],
  // SDKs of Google Cloud Storage.
  ["x-goog-api-client", /\bgccl-attempt-count\/(\d{1,6})\b/, 1],
  // SDKs made with Kiota, such as those of Microsoft Graph.
  ["retry-attempt", /^(\d{1,6})$/, 0],
  // No SDK, but what many write by hand.
  ["x-retry-count", /^(\d{1,6})$/, 0],
]

/** The mark of a retry; undefined for a first attempt, and where a client sends no such mark. */
export function readRetryMark(headers: PlainRequest["headers"]): RetryMark | undefined {
  for (const [name, count, first] of marks) {
    const value = headers[name]
    const [told, number] = (value !== undefined && count.exec(value)) || []
    if (number !== undefined && Number(number) > first)
      return { text: `${name}: ${told}`, retry: Number(number) - first }
  }
  return undefined
}
