import { mkdir, mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { readExpectations } from "../src/spec/read-expectations.ts"

test("the errors of a table are read with the fields that decide about money, and without those that depend on the time", async () => {
  const root = await mkdtemp(join(tmpdir(), "api-balance-expectations-"))
  await mkdir(join(root, "packages/acme/test"), { recursive: true })
  await writeFile(
    join(root, "packages/acme/test/expectations.ts"),
    `import { toCalendarPeriod } from "@api-balance/core"
const capped = { name: "SpendCapExceededError", setBy: "owner" }
export const expectations = {
  order: {
    examples: {
      healthy: (at: Date) => ({ period: toCalendarPeriod(at, "day").end }),
      capped: { ...capped, resetsAt: "2026-12-01T00:00:00.000Z" },
      slow: { name: "RateLimitError", maybe: ["InsufficientBalanceError"], lowBalance: true, retryAfter: 2 },
      tomorrow: (at: Date) => ({ name: "RateLimitError", retryAfter: at.getTime() }),
      text: "through client",
    },
  },
}
`,
  )
  const findError = await readExpectations(root, "acme")
  const names = ["healthy", "capped", "slow", "tomorrow", "text", "nope"]
  expect(names.map((name) => findError("order", name))).toEqual([
    undefined,
    { name: "SpendCapExceededError", resetsAt: "2026-12-01T00:00:00.000Z" },
    { name: "RateLimitError", maybe: ["InsufficientBalanceError"], lowBalance: true, retryAfter: 2 },
    { name: "RateLimitError" },
    undefined,
    undefined,
  ])
  expect(findError("nope", "slow")).toBeUndefined()
})
