import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { runExample } from "./run-example.ts"
import { startExample } from "./start-example.ts"

const mocks = await startMocks({ providers: ["contentstats"], ledger: true })
const { contentstats, environment } = mocks
const folder = await mkdtemp(join(tmpdir(), "examples-"))
afterAll(async () => {
  await mocks.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => mocks.reset())

test("daily-log.ts adds a line a day, and says from when on little is left", async () => {
  const run = () => runExample(["daily-log.ts"], { ...environment, HISTORY_FILE: join(folder, "daily.db") })
  contentstats.ledger.set({ balance: "10.00" })
  expect(await run()).toMatchObject({ code: 0, errors: "" })
  contentstats.ledger.set({ balance: "9.99" })
  const { output, errors } = await run()
  expect(output.match(/\d+\.\d+ USD/g)).toEqual(["10.00 USD", "9.99 USD"])
  expect(errors).toBe("contentstats is low: 9.99 USD\n")
})

test("low-balance-check.ts sends an alert when less than 5 USD is left", async () => {
  contentstats.ledger.set({ balance: "4.99" })
  await using low = await startExample("low-balance-check.ts", environment)
  expect(low.line).toBe("Balance is 4.99 USD. Please add credits.")
})

test("low-balance-check.ts sends an alert when nobody can say what is left", async () => {
  contentstats.use("unauthorized")
  await using failing = await startExample("low-balance-check.ts", environment)
  expect(failing.line).toContain("contentstats")
})
