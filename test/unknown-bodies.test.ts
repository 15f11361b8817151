import { expect, test } from "vitest"
import { createById } from "./create-by-id.ts"

const page = "<!DOCTYPE html><html><body>Access through the proxy: billing required</body></html>"
const foreignCap = {
  type: "error",
  error: { type: "rate_limit_error", message: "Your organization has crossed its monthly usage threshold." },
}

/** Providers that report a rate limit by the status alone, and some whose own errors are plain texts. */
const isOwn = (id: string, name: string) =>
  id === "deepl" || (name === "a JSON text" && /^(deepgram|siliconflow)$/.test(id))

/** Bodies that are in no spec. */
const bodies = {
  "a proxy's page": page,
  "an empty body": "",
  "no body": undefined,
  "JSON that is cut off": '{"error":{"message":"You have exhausted your bal',
  "another provider's error": { fault: { faultstring: "Quota violation", detail: { code: "policies" } } },
  "another provider's cap": foreignCap,
  "a bare text": "Payment required: DEPLOYMENT_DISABLED",
  "a JSON text": '"no"',
  "an array": [{ reason: "no" }],
  null: null,
  "2 MiB": JSON.stringify({ message: "x".repeat(2 * 1024 * 1024) }),
}

test.each(Object.entries(bodies))("no provider reads a certain error from %s", async (name, body) => {
  const wrong: string[] = []
  for (const [id, create] of Object.entries(createById))
    for (const status of [400, 401, 402, 403, 412, 429, 432, 433, 456]) {
      const error = await create({ apiKey: "any" }).readError({ status, body })
      const isKnown = /^(402|456|432|433)$/.test(String(status))
      const isSpeed = status === 429 && name === "a proxy's page"
      if (error?.aboutMoney && !isKnown) wrong.push(`${id} ${status} is about money`)
      if (error?.retryable && !isSpeed && !isOwn(id, name)) wrong.push(`${id} ${status} is worth a retry`)
    }
  expect(wrong).toEqual([])
})
