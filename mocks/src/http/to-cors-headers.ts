import type { Answer } from "./answer.js"

/**
 * What lets a page of another origin read an answer with all its headers: any page that of the provider, with credentials;
 * a page that may control the mock that of the mock, without.
 */
export function toCorsHeaders(
  origin: string | undefined,
  { headers }: Answer,
  isControl: boolean,
): Record<string, string> {
  const exposed = ["date", ...Object.keys(headers)].join(", ")
  if (!isControl)
    return {
      // Not "*", which browsers do not take for calls with credentials.
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
