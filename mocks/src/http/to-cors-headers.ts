import type { MockResponse } from "./mock-response.js"

/**
 * The headers that let a page of another origin read a response with all its headers: any page for a provider's response, with
 * credentials; only a page that may control the mock for a control response, without credentials.
 */
export function toCorsHeaders(
  origin: string | undefined,
  { headers }: MockResponse,
  isControl: boolean,
): Record<string, string> {
  const exposed = ["date", ...Object.keys(headers)].join(", ")
  if (!isControl)
    return {
      // Not "*", which browsers reject for calls with credentials.
      "access-control-allow-origin": origin ?? "*",
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": exposed,
      vary: "origin",
    }
  if (origin === undefined) return {}
  return {
    "access-control-allow-origin": origin,
    "access-control-expose-headers": exposed,
    vary: "origin",
  }
}
