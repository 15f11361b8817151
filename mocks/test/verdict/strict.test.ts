import { describe, expect, onTestFinished, test, vi } from "vitest"
import { startMocks, type Verdict } from "../../src/index.js"
import { startCommand } from "../start-command.js"
import { mark, startOpenai } from "./start-openai.js"

/** Runs a program that orders twice of an empty account, the second time with this header. */
function run(header: string, ...options: readonly string[]) {
  const code = `const ask = (headers) => fetch(process.env.OPENAI_BASE_URL + "/chat/completions", {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer " + process.env.OPENAI_API_KEY, ...headers },
    body: JSON.stringify({ model: "m", messages: [{ role: "user", content: "x" }] }),
  }).then((response) => response.text())
  await ask({})
  await ask({ "${header}": "1" })`
  const program = ["--", process.execPath, "--input-type=module", "-e", code]
  return startCommand("exec", ...options, "--scenario", "openai=empty", ...program).ended
}

describe("exec --strict", () => {
  test("exits with 3 for a certain fault, and describes it", async () => {
    const { code, err } = await run("x-stainless-retry-count", "openai", "--strict")
    expect(code).toBe(3)
    expect(err).toBe(
      [
        "openai money-error-retried: POST /v1/chat/completions was retried (x-stainless-retry-count: 1) after an InsufficientBalanceError. No retry can help.",
        "  POST /v1/chat/completions 429 InsufficientBalanceError",
        "  POST /v1/chat/completions 429 InsufficientBalanceError",
        "",
      ].join("\n"),
    )
  })

  test("prints notes, which fail with =notes only", async () => {
    const line = /^openai refusal-repeated \(note\): POST .*\n {2}POST .*\n {2}POST .*\n$/
    expect(await run("x-other", "--strict", "openai")).toMatchObject({
      code: 0,
      err: expect.stringMatching(line),
    })
    expect(await run("x-other", "openai", "--strict=notes")).toMatchObject({
      code: 3,
      err: expect.stringMatching(line),
    })
  })

  test("prints and fails nothing without the option, and keeps the exit code of a command that fails", async () => {
    expect(await run("x-stainless-retry-count", "openai")).toMatchObject({ code: 0, err: "" })
    const failing = startCommand(
      "exec",
      "openai",
      "--strict",
      "--",
      process.execPath,
      "-e",
      "process.exit(5)",
    )
    expect(await failing.ended).toMatchObject({ code: 5, err: "" })
  })

  test("takes no other word", async () => {
    const { code, err } = await startCommand("exec", "--strict=all", "--", "true").ended
    expect([code, err]).toEqual([2, expect.stringMatching(/'all' is invalid/)])
  })
})

describe("useMocks with strict", () => {
  const run = async (strict: boolean | "notes" | undefined, ...headers: string[]) => {
    const hooks: Record<string, (() => unknown)[]> = {}
    const take = (name: string) => (hook: () => unknown) => {
      hooks[name] = [...(hooks[name] ?? []), hook]
    }
    const names = ["beforeAll", "beforeEach", "afterEach", "afterAll"]
    vi.doMock("vitest", () => Object.fromEntries(names.map((name) => [name, take(name)])))
    vi.resetModules()
    const { useMocks } = await import("../../src/vitest.js")
    vi.doUnmock("vitest")
    const mocks = useMocks({ providers: ["openai"], ...(strict !== undefined && { strict }) })
    const call = async (name: string) => {
      for (const hook of hooks[name] ?? []) await hook()
    }
    await call("beforeAll")
    onTestFinished(() => call("afterAll"))
    await call("beforeEach")
    mocks.openai.use("empty")
    for (const header of headers)
      await mocks.openai.fetch(`${mocks.openai.url}/chat/completions`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: "Bearer k", [header]: "1" },
        body: '{ "model": "m", "messages": [{ "role": "user", "content": "x" }] }',
      })
    return call("afterEach").then(
      () => "passed",
      (error: Error) => error.message,
    )
  }

  test("fails a test whose client is certainly at fault, with the reason", async () => {
    expect(await run(true, "x-other", "x-stainless-retry-count")).toMatch(
      /^The client is at fault\.\nopenai money-error-retried: POST .* No retry can help\.\n/,
    )
  })

  test("fails a test for notes if these are requested", async () => {
    expect(await run(true, "x-other", "x-other")).toBe("passed")
    expect(await run("notes", "x-other", "x-other")).toMatch(/refusal-repeated \(note\)/)
    expect(await run(undefined, "x-other", "x-stainless-retry-count")).toBe("passed")
  })
})

test("verdicts are in the journal of a mock, and are deleted with it", async () => {
  const { mock, order } = await startOpenai()
  const { origin } = new URL(mock.url)
  const read = async () => (await (await fetch(`${origin}/_mock/requests`)).json()).verdicts
  mock.use("empty")
  await order()
  await order(mark(1))
  expect(await read()).toEqual(JSON.parse(JSON.stringify(mock.verdicts)))
  expect(await read()).toMatchObject([{ id: "money-error-retried" }])
  await fetch(`${origin}/_mock/reset`, { method: "POST" })
  expect(await read()).toEqual([])
})

test("a listener gets each verdict; one about unread pages comes when requests have stopped", async () => {
  const told: Verdict[] = []
  const mocks = await startMocks({ providers: ["venice"], onVerdict: (verdict) => told.push(verdict) })
  const { url, fetch, use } = mocks.venice
  const read = (cursor = "") =>
    fetch(`${url}/billing/usage-history${cursor}`, { headers: { authorization: "Bearer k" } })
  use("first-page")
  await read()
  await read("?cursor=any")
  expect(told).toEqual([])
  mocks.reset()
  expect([told.map(({ id }) => id), mocks.verdicts]).toEqual([["page-left"], []])
  await mocks.close()
})
