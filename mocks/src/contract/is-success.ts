/** Whether an example or an answer is of a success. */
export function isSuccess({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300
}
