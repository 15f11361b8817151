import { ContractViolation } from "./contract-violation.js"

/**
 * Makes a call, and resolves to its answer once all of it is there. A redirect is an answer, never followed.
 * @throws ContractViolation when the whole answer is not there within the deadline, in milliseconds
 */
export async function askServer(request: Request, timeout: number): Promise<Response> {
  try {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeout)])
    const response = await fetch(request, { redirect: "manual", signal })
    await response.clone().arrayBuffer()
    return response
  } catch (error) {
    throw new ContractViolation({
      expected: "an answer",
      received: toReason(error as Error, timeout),
      faultyParty: "server",
    })
  }
}

function toReason({ name, message, cause }: Error, timeout: number): string {
  if (name === "TimeoutError") return `none within ${timeout} ms`
  const { code, message: reason = message } = (cause ?? {}) as { code?: string; message?: string }
  return `none: ${code ?? reason}`
}
