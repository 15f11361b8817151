import { findRetryAfter } from "@api-balance/core"

/** The outcome of an attempt. `retry` means that another attempt may succeed, after `wait` milliseconds if given. */
export type Outcome =
  | { readonly sent: true }
  | { readonly sent: false; readonly reason: string; readonly retry: boolean; readonly wait?: number }

/** A request to send. */
interface Parcel {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const deliveryTimeoutMs = 15_000

/** Makes one attempt with its own deadline; redirects are not followed. Never rejects. */
export async function send({ url, headers, body }: Parcel, signal: AbortSignal): Promise<Outcome> {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const timer = setTimeout(abort, deliveryTimeoutMs)
  signal.addEventListener("abort", abort)
  try {
    const response = await fetch(url, {
      method: "POST",
      headers,
      body,
      redirect: "manual",
      signal: controller.signal,
    })
    response.body?.cancel().catch(() => {})
    return toOutcome(response)
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as NodeJS.ErrnoException
    const reason = controller.signal.aborted
      ? `no response within ${deliveryTimeoutMs / 1000} s`
      : `no connection${code ? ` (${code})` : ""}`
    return { sent: false, reason, retry: true }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener("abort", abort)
  }
}

function toOutcome({ ok, status, headers }: Response): Outcome {
  if (ok) return { sent: true }
  if (status >= 300 && status < 400)
    return { sent: false, reason: `a redirect (${status}), which is not followed`, retry: false }
  const retryAfter = findRetryAfter({ headers, at: new Date() })
  return {
    sent: false,
    reason: `status ${status}`,
    retry: [408, 425, 429].includes(status) || status >= 500,
    ...(retryAfter !== undefined && { wait: retryAfter * 1000 }),
  }
}
