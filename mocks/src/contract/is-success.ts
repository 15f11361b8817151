import type { Example } from "../spec/documented-response.js"

/** Whether an example is of a success. */
export function isSuccess({ status }: Example): boolean {
  return status >= 200 && status < 300
}
