import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { runExample } from "./run-example.ts"

const mocks = await startMocks({ providers: ["contentstats", "vendo", "vinci"], ledger: true })
const { contentstats, vendo, vinci, environment } = mocks
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())

test("sufficient-balance.ts says whether the seconds can be paid", async () => {
  vinci.ledger.set({ balance: "0.50" })
  const run = async (seconds: string) =>
    (await runExample(["sufficient-balance.ts", seconds], environment)).output
  expect([await run("10"), await run("10.1")]).toEqual(["yes\n", "no\n"])
})

test("sufficient-balance.ts says that it does not know when Vinci fails", async () => {
  vinci.use("unauthorized")
  expect((await runExample(["sufficient-balance.ts"], environment)).output).toBe("unknown\n")
})

test("gated-action.ts runs the action from 0.50 USD on, and below that prints the missing amount", async () => {
  const run = async () => (await runExample(["gated-action.ts"], environment)).output
  vendo.ledger.set({ balance: "0.50" })
  expect(await run()).toBe("done\n")
  vendo.ledger.set({ balance: "0.499999" })
  expect(await run()).toContain("available 0.499999 USD, required 0.50 USD")
})

test("gated-action.ts runs the action without a key, because there is no billing", async () => {
  expect((await runExample(["gated-action.ts"], {})).output).toBe("done\n")
})

const link = "https://www.tiktok.com/@user/video/7234567890"

test("can-afford-tracking.ts tracks the video when 2.52 USD are available", async () => {
  contentstats.ledger.set({ balance: "2.52" })
  const { code, output } = await runExample(["can-afford-tracking.ts", link], environment)
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("7234567890") })
})

test("can-afford-tracking.ts orders nothing if a cent is missing, and prints the missing amount", async () => {
  contentstats.ledger.set({ balance: "2.51" })
  const { code, errors } = await runExample(["can-afford-tracking.ts", link], environment)
  expect(code).toBe(1)
  expect(errors).toContain("available 2.51 USD, required 2.52 USD, shortfall 0.01 USD")
  expect(contentstats.requests.map(({ method }) => method)).toEqual(["GET"])
})

test("usage-dashboard.ts shows the balance and how long it lasts", async () => {
  await using plain = await startMocks({ providers: ["contentstats"] })
  const { output } = await runExample(["usage-dashboard.ts"], plain.environment)
  expect(output).toContain("available: '11.70 USD'")
  expect(output).toContain("pending: '0.75 USD'")
  expect(output).toContain("activeVideos: 3")
  expect(output).toContain("estimatedDaysLeft: 11")
})

test("cached-usage.ts prints its usage twice and sends one request", async () => {
  const { output } = await runExample(["cached-usage.ts"], environment)
  expect(output.match(/provider: 'contentstats'/g)).toHaveLength(2)
  expect(contentstats.requests).toHaveLength(1)
})

test.each([
  ["sufficient-balance.ts"],
  ["gated-action.ts"],
  ["can-afford-tracking.ts", link],
  ["usage-dashboard.ts"],
  ["cached-usage.ts"],
])("%s passes the checks of the mock", async (...words) => {
  for (const scenario of ["healthy", "unauthorized"]) {
    mocks.reset()
    for (const id of ["contentstats", "vendo", "vinci"] as const) mocks[id].use(scenario)
    await runExample(words, environment)
    expect(mocks.verdicts).toEqual([])
  }
})

test("every program has a line in the README, and a test that names it", async () => {
  const folder = join(import.meta.dirname, "..")
  const read = (file: string) => readFile(join(folder, file), "utf8")
  const files = await readdir(folder, { recursive: true })
  const tests = files.filter((file) => file.endsWith(".test.ts") && !file.startsWith("node_modules"))
  const tested = (await Promise.all(tests.map(read))).join("\n")
  const readme = await read("README.md")
  for (const file of files.filter((file) => /^[^/]+\.(ts|yml)$/.test(file))) {
    expect(readme, file).toContain(`(${file})`)
    if (!/^create-|\.test\.ts$/.test(file)) expect(tested, file).toContain(file)
  }
})
