import { ContractViolation } from "./contract-violation.js"

/**
 * Sends a request, and resolves to the complete response. A redirect is a response and is never followed.
 * @throws ContractViolation if the response is not complete within the deadline, in milliseconds
 */
export async function callServer(request: Request, timeout: number): Promise<Response> {
  try {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(timeout)])
    const response = await fetch(request, { redirect: "manual", signal })
    await response.clone().arrayBuffer()
    return response
  } catch (error) {
    throw new ContractViolation({
      expected: "a response",
      received: toReason(error as Error, timeout),
      faultyParty: "server",
    })
  }
}

function toReason({ name, message, cause }: Error, timeout: number): string {
  if (name === "TimeoutError") return `no response within ${timeout} ms`
  const { code, message: reason = message } = (cause ?? {}) as { code?: string; message?: string }
  return `no response: ${code ?? reason}`
}
