import { isRefusal } from "@api-balance/core/adapter"
import type { Operation } from "../spec/operation.js"
import { findResponse } from "../spec/statuses.js"

/** The parts of a response, header names in lower case, and the body parsed if it is JSON. */
export interface Parts {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: unknown
}

/** Reads the parts of a response, as a client that has consumed it would pass them. */
export async function readParts(response: Response): Promise<Parts> {
  const { status, headers } = response
  const text = await response.clone().text()
  return { status, headers: Object.fromEntries(headers), body: parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Whether an example or a response has the status of a success. */
export function isSuccess({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300
}

/** Whether an example or a response is an error: by its status, or inside a success by the condition in the spec. */
export function isError(
  { responses }: Pick<Operation, "responses">,
  { status, body }: Pick<Parts, "status" | "body">,
): boolean {
  const condition = findResponse(responses, status)?.errorWhen
  return !isSuccess({ status }) || (condition !== undefined && isRefusal(body, [condition]))
}
