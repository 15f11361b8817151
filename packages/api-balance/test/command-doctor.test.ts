import { once } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ConnectionError } from "@api-balance/core"
import { startMocks } from "@api-balance/mocks"
import { afterAll, describe, expect, onTestFinished, test } from "vitest"
import { findEntries } from "../src/command/accounts/known-providers.js"
import { advise } from "../src/command/doctor/advise.js"
import { checkKey, checkKeys } from "../src/command/doctor/check-key.js"
import { checkProxy } from "../src/command/doctor/check-proxy.js"
import { runCommand } from "./run-command.ts"
import { serve, serveJson } from "./serve.ts"

const mocks = await startMocks({ providers: ["venice", "vinci"] })
afterAll(() => mocks.close())

const findEntry = (id: string) => findEntries().find((entry) => entry.id === id) ?? expect.fail(id)

interface Finding {
  check: string
  state: string
  found: string
  advice?: string
}

/** The findings of the doctor about one provider, by check. */
async function runChecks(id: string, environment: Record<string, string>) {
  const { code, stdout, stderr } = await runCommand(["doctor", id, "--json"], environment)
  expect(stdout + stderr).not.toContain("secret-key")
  const [{ findings }] = JSON.parse(stdout).rows as [{ findings: Finding[] }]
  return { code, ...Object.fromEntries(findings.map((finding) => [finding.check, finding])) } as {
    code: number
  } & Record<string, Finding>
}

test("a healthy account fails no check", async () => {
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

test("for providers without a key, the output says how to get one; they are not failures", async () => {
  const { code, stdout } = await runCommand(["doctor", "vinci", "vendo"], mocks.environment)
  expect(code).toBe(0)
  expect(stdout).toContain("– key         VENDO_API_KEY is not set\n")
  expect(stdout).toContain("→ Set VENDO_API_KEY to use Vendo.\n")
})

test("without any key the exit code is 2, and providers without one are left out", async () => {
  const { code, stdout, stderr } = await runCommand(["doctor"], {})
  expect(code).toBe(2)
  expect(stdout.trim().split("\n")[0]).toBe("files")
  expect(stdout).not.toContain("is not set")
  expect(stderr).toContain("OPENROUTER_API_KEY")
})

test("lists the files that are read, and those that would be", async () => {
  const home = await mkdtemp(join(tmpdir(), "api-balance-"))
  onTestFinished(() => rm(home, { recursive: true }))
  const check = async (...words: string[]) => {
    const { stdout } = await runCommand(["doctor", "--json", ...words], { XDG_CONFIG_HOME: home }, home)
    return JSON.parse(stdout).files.map((file: Finding) => [file.check, file.state, file.found])
  }
  const own = join(home, "api-balance/config.json")
  expect((await check())[0]).toEqual(["config", "skipped", `${own} does not exist`])

  const named = join(home, "mine.json")
  const history = join(home, "history.db")
  await writeFile(named, JSON.stringify({ history }))
  expect((await check("--config", named)).slice(0, 3)).toEqual([
    ["config", "ok", named],
    ["history", "skipped", `${history} does not exist`],
    ["report", "skipped", `${join(home, "api-balance-report.html")} does not exist`],
  ])

  await writeFile(join(home, "api-balance.json"), JSON.stringify({ history }))
  await writeFile(history, "")
  expect((await check()).slice(0, 2)).toEqual([
    ["config", "ok", "api-balance.json in this folder, which may run nothing"],
    ["history", "ok", history],
  ])
})

test("prints where each key and setting comes from, even if the source is unusual", async () => {
  const account = { entry: findEntry("deepgram"), named: {}, commands: {}, variable: "DEEPGRAM_API_KEY" }
  const check = (...words: readonly [string, ...string[]]) =>
    checkKeys({
      ...account,
      commands: { apiKey: { words, folder: tmpdir() } },
      create: account.entry.create,
    })
  expect(await check(process.execPath, "-e", "console.log('key-example-0123456789')")).toEqual([
    { check: "key", state: "ok", found: `comes from the command "${process.execPath}"` },
  ])
  expect(await check("no-such-doctor-example")).toEqual([
    { check: "key", state: "failed", found: expect.stringContaining("was not found; install it") },
  ])

  const { stdout } = await runCommand(["doctor", "anthropic"], {
    ANTHROPIC_ADMIN_KEY: "sk-example-0123456789",
    ANTHROPIC_BASE_URL: "http://127.0.0.1:1",
  })
  expect(stdout).toContain("✓ key         ANTHROPIC_ADMIN_KEY is set\n")
})

test("an additional key that one resource needs is named; its absence is not a failure", async () => {
  const url = await serveJson(200, {})
  const { balance } = await runChecks("openrouter", {
    OPENROUTER_BASE_URL: url,
    OPENROUTER_API_KEY: "secret-key",
  })
  expect(balance).toMatchObject({ state: "skipped", advice: "Set OPENROUTER_MANAGEMENT_KEY." })
})

test("a rejected key is distinguished from one that lacks the scope, and neither is shown", async () => {
  const refused = await serveJson(401, { error: "Authentication failed for secret-key" })
  const scopeless = await serveJson(401, { error: "Admin API key required" })
  const toVenice = (url: string) => ({ VENICE_BASE_URL: url, VENICE_API_KEY: "secret-key" })
  const [bad, poor] = await Promise.all([
    runChecks("venice", toVenice(refused)),
    runChecks("venice", toVenice(scopeless)),
  ])
  expect([bad.code, poor.code]).toEqual([1, 1])
  expect(bad.balance).toMatchObject({ state: "failed", advice: expect.stringContaining("complete key") })
  expect(poor.balance).toMatchObject({ state: "failed", advice: expect.stringContaining("admin key") })
})

test("a scope that is missing for one resource only is reported", async () => {
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
])("a provider's clock that is off by %d s is reported", async (seconds, words) => {
  const date = new Date(Date.now() + seconds * 1000).toUTCString()
  const url = await serveJson(200, { balance_usd: 1, total_spent_usd: 0 }, { date })
  const { clock } = await runChecks("vinci", { VINCI_BASE_URL: url, VINCI_API_KEY: "secret-key" })
  expect(clock?.state).toBe("warning")
  expect(clock?.found.replace("599", "600").replace("601", "600")).toContain(words)
})

test("a URL without a server is reported, with what to check", async () => {
  const { code, balance } = await runChecks("vinci", {
    VINCI_BASE_URL: "http://127.0.0.1:1",
    VINCI_API_KEY: "secret-key",
  })
  expect(code).toBe(1)
  expect(balance).toMatchObject({ state: "failed", advice: expect.stringContaining("network") })
})

test("a key that cannot be sent and an invalid base URL are reported", async () => {
  const spaced = await runChecks("vinci", { VINCI_API_KEY: "secret-key secret-key" })
  expect(spaced.balance?.advice).toContain("VINCI_API_KEY")
  const { address } = await runChecks("vinci", { VINCI_API_KEY: "secret-key", VINCI_BASE_URL: "secret-key" })
  expect(address).toMatchObject({ state: "failed", found: "VINCI_BASE_URL is not a URL" })
})

describe("an implausible key is reported without a request, and never shown", () => {
  const variable = "SOME_KEY_FOR_THE_DOCTOR"
  test.each([
    ['"secret-key-1234"', "quotes"],
    ["'secret-key-1234'", "quotes"],
    ["secret-key-1234'", "quotes"],
    ["secret-key-1234\n", "white space"],
    ["secret key", "white space"],
    ["Bearer:secret-key", '"Bearer"'],
    ["<your key>", "white space"],
    ["<your-key>", "placeholder"],
    ["your-api-key-here", "placeholder"],
    ["YOUR_API_KEY", "placeholder"],
    ["changeme", "placeholder"],
    ["sk-...", "placeholder"],
    ["xxxxxxxx", "placeholder"],
    ["$VINCI_API_KEY", "placeholder"],
    ["sécret-key-1234", "characters"],
  ])("%j", (key, word) => {
    const finding = checkKey(variable, key)
    expect(finding.state).toBe("warning")
    expect(finding.found).toContain(word)
    expect(JSON.stringify(finding)).not.toContain(key)
  })

  test.each([
    "sk-proj-0123456789abcdef",
    "vn_live_abc-DEF_123",
    "eyJhbGciOi.J9.x",
    "key-a1b2c3d4e5f6",
    "test_a1b2c3d4",
  ])("%s is plausible", (key) => expect(checkKey(variable, key).state).toBe("ok"))
})

describe("a proxy", () => {
  const node20 = { name: "Node 20.19.0", usesProxy: "never", flags: [] } as const
  const node24 = { name: "Node 24.0.0", usesProxy: "if-enabled", flags: [] } as const
  const deno = { name: "Deno", usesProxy: "always", flags: [] } as const
  const proxy = { HTTPS_PROXY: "http://user:password@proxy.example:8080" }
  const check = (...words: Parameters<typeof checkProxy> extends [string, ...infer Rest] ? Rest : never) =>
    checkProxy("https://api.example", ...words)

  test("that is set in variables but not used by the runtime is reported without its address, with how to enable it", () => {
    expect(check(proxy, node20)).toMatchObject({
      state: "warning",
      advice: expect.stringContaining("Node 24"),
    })
    expect(check(proxy, node24)).toMatchObject({
      state: "warning",
      found: "HTTPS_PROXY is set, but Node 24.0.0 does not use it",
      advice: expect.stringContaining("NODE_USE_ENV_PROXY=1"),
    })
    expect(check({ ALL_PROXY: "socks5://proxy.example" }, node24)?.state).toBe("warning")
    expect(JSON.stringify([check(proxy, node20), check(proxy, node24)])).not.toContain("password")
  })

  test.each([
    [{ ...proxy, NODE_USE_ENV_PROXY: "1" }, node24],
    [{ ...proxy, NODE_OPTIONS: "--use-env-proxy" }, node24],
    [proxy, { ...node24, flags: ["--use-env-proxy"] }],
    [proxy, deno],
    [{ all_proxy: "http://proxy.example" }, deno],
  ])("that is used is fine: %j", (environment, runtime) => {
    expect(check(environment, runtime)?.state).toBe("ok")
  })

  test("that is for other hosts or protocols is not mentioned", () => {
    expect(check({}, node20)).toBeUndefined()
    expect(check({ HTTP_PROXY: "http://proxy.example" }, node20)).toBeUndefined()
    expect(check({ ...proxy, NO_PROXY: "localhost, .example" }, node20)).toBeUndefined()
    expect(check({ ...proxy, no_proxy: "*" }, node20)).toBeUndefined()
    expect(check({ ...proxy, NO_PROXY: "other.example" }, node20)?.state).toBe("warning")
  })

  test("is reported by the command", async () => {
    const { proxy } = await runChecks("vinci", { ...mocks.environment, http_proxy: "http://127.0.0.1:1" })
    expect(proxy?.found).toContain("http_proxy is set, but Node")
  })
})

test.each([
  ["SELF_SIGNED_CERT_IN_CHAIN", "NODE_EXTRA_CA_CERTS"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "NODE_EXTRA_CA_CERTS"],
  ["ENOTFOUND", "DNS"],
  ["ECONNREFUSED", "port"],
])("a connection that fails with %s is explained", (code, word) => {
  const cause = new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) })
  const error = new ConnectionError("https://api.example", { provider: "vinci" }, { cause })
  expect(advise(error, "VINCI_API_KEY")).toContain(word)
})

test("a refused connection is explained by the command, too", async () => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  const unreachable = { ...mocks.environment, VINCI_BASE_URL: `http://127.0.0.1:${port}` }
  const { balance } = await runChecks("vinci", unreachable)
  expect(balance?.advice).toContain("Nothing accepts connections there")
})
