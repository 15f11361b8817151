import { startMocks } from "@api-balance/mocks"
import { afterAll, expect, test } from "vitest"
import { runCommand } from "./run-command.ts"
import { serve, serveJson } from "./serve.ts"

const mocks = await startMocks({ providers: ["venice", "vinci"] })
afterAll(() => mocks.close())

interface Finding {
  check: string
  state: string
  found: string
  advice?: string
}

/** What the doctor finds about one provider, by what it looked at. */
async function runChecks(id: string, environment: Record<string, string>) {
  const { code, stdout, stderr } = await runCommand(["doctor", id, "--json"], environment)
  expect(stdout + stderr).not.toContain("secret-key")
  const [{ findings }] = JSON.parse(stdout).rows as [{ findings: Finding[] }]
  return { code, ...Object.fromEntries(findings.map((finding) => [finding.check, finding])) } as {
    code: number
  } & Record<string, Finding>
}

test("a healthy account has every question answered", async () => {
  const { code, ...findings } = await runChecks("venice", mocks.environment)
  expect(code).toBe(0)
  expect(Object.fromEntries(Object.entries(findings).map(([check, { state }]) => [check, state]))).toEqual({
    key: "ok",
    address: "warning",
    balance: "ok",
    usage: "ok",
    "spend caps": "ok",
    charges: "ok",
    clock: "ok",
    spec: "ok",
  })
})

test("providers without a key are told how to get one, and are no failure", async () => {
  const { code, stdout } = await runCommand(["doctor"], mocks.environment)
  expect(code).toBe(0)
  expect(stdout).toContain("– key         VENDO_API_KEY is not set\n")
  expect(stdout).toContain("→ Set VENDO_API_KEY to ask Vendo.\n")
})

test("without any key the exit code is 2", async () => {
  const { code, stderr } = await runCommand(["doctor"], {})
  expect(code).toBe(2)
  expect(stderr).toContain("VINCI_API_KEY")
})

test("a refused key is told from one that lacks the scope, and neither is shown", async () => {
  const refused = await serveJson(401, { error: "Authentication failed for secret-key" })
  const scopeless = await serveJson(401, { error: "Admin API key required" })
  const toVenice = (url: string) => ({ VENICE_BASE_URL: url, VENICE_API_KEY: "secret-key" })
  const [bad, poor] = await Promise.all([
    runChecks("venice", toVenice(refused)),
    runChecks("venice", toVenice(scopeless)),
  ])
  expect([bad.code, poor.code]).toEqual([1, 1])
  expect(bad.balance).toMatchObject({ state: "failed", advice: expect.stringContaining("whole key") })
  expect(poor.balance).toMatchObject({ state: "failed", advice: expect.stringContaining("admin key") })
})

test("a scope that lacks for one question only is found", async () => {
  const url = await serve((request, response) => {
    const isUsage = request.url?.includes("usage")
    response
      .writeHead(isUsage ? 403 : 200, { "content-type": "application/json" })
      .end(JSON.stringify(isUsage ? { detail: "no" } : { balance_usd: 1, total_spent_usd: 0 }))
  })
  const { balance, usage } = await runChecks("vinci", { VINCI_BASE_URL: url, VINCI_API_KEY: "secret-key" })
  expect([balance?.state, usage?.state]).toEqual(["ok", "failed"])
})

test.each([
  [-600, "600 s ahead of"],
  [600, "600 s behind"],
])("a provider's clock at %d s is found", async (seconds, words) => {
  const date = new Date(Date.now() + seconds * 1000).toUTCString()
  const url = await serveJson(200, { balance_usd: 1, total_spent_usd: 0 }, { date })
  const { clock } = await runChecks("vinci", { VINCI_BASE_URL: url, VINCI_API_KEY: "secret-key" })
  expect(clock?.state).toBe("warning")
  expect(clock?.found.replace("599", "600").replace("601", "600")).toContain(words)
})

test("an address where nobody answers is found, and what to look at", async () => {
  const { code, balance } = await runChecks("vinci", {
    VINCI_BASE_URL: "http://127.0.0.1:1",
    VINCI_API_KEY: "secret-key",
  })
  expect(code).toBe(1)
  expect(balance).toMatchObject({ state: "failed", advice: expect.stringContaining("network") })
})

test("a key that cannot be sent and a base URL that is none are found", async () => {
  const spaced = await runChecks("vinci", { VINCI_API_KEY: "secret-key secret-key" })
  expect(spaced.balance?.advice).toContain("VINCI_API_KEY")
  const { address } = await runChecks("vinci", { VINCI_API_KEY: "secret-key", VINCI_BASE_URL: "secret-key" })
  expect(address).toMatchObject({ state: "failed", found: "VINCI_BASE_URL is not a URL" })
})
