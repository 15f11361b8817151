import { parseJson } from "../src/wire/parse-json.js"

/** The response that a wire value comes from. */
export const response = {
  facts: () => ({ provider: "fake", operation: "getBalance", status: 200 }),
  at: () => new Date("2026-11-24T12:00:00Z"),
  region: () => "cn",
  left: () => 1000,
  redact: (text: string) => text.replaceAll("sk-secret", "[redacted]"),
}

/** A body that has one field with this JSON, or none. */
export const wire = (json?: string) => ({
  value: parseJson(json === undefined ? "{}" : `{"field":${json}}`) as { field: unknown },
  path: "data",
  response,
})
