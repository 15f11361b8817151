import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import type { RequestListener } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { runCommand } from "./run-command.ts"
import { serve } from "./serve.ts"

/** A server whose balance is the number of its requests, or that fails. */
async function serveCounter() {
  const folder = await mkdtemp(join(tmpdir(), "api-balance-"))
  onTestFinished(() => rm(folder, { recursive: true }))
  const state = { requests: 0, status: 200 }
  const respond: RequestListener = (_, response) => {
    state.requests += 1
    response
      .writeHead(state.status, { "content-type": "application/json" })
      .end(JSON.stringify({ balance: { credits: state.requests } }))
  }
  const url = await serve(respond)
  const environment = { SHORTGENIUS_BASE_URL: url, SHORTGENIUS_API_KEY: "secret-key" }
  const cache = join(folder, "cache")
  const run = (words: string[] = [], more = {}) =>
    runCommand(["--cache", cache, ...words], { ...environment, ...more })
  return { state, run, cache }
}

test("a response that is fresh enough is reused by the next run, unless --fresh is given", async () => {
  const { run } = await serveCounter()
  expect((await run()).stdout).toContain("1 credit")
  expect((await run()).stdout).toContain("1 credit")
  expect((await run(["guard", "--min", "shortgenius=2credit"])).code).toBe(1)
  expect((await run(["--fresh"])).stdout).toContain("2 credit")
})

test("a dead provider shows its last good value with its age, and the exit code is 1", async () => {
  const { state, run, cache } = await serveCounter()
  await run()
  state.status = 400
  for (const file of await readdir(cache)) await age(join(cache, file), 300_000)
  const { code, stdout, stderr } = await run()
  expect(stdout).toMatch(/AGE\nshortgenius +credits +1 credit .* 5 min\n$/)
  expect(stderr).toContain("shortgenius getUsage")
  expect(code).toBe(1)
  const json = await run(["--json"])
  expect(JSON.parse(json.stdout).rows[0]).toMatchObject({
    stale: true,
    at: expect.stringMatching(/Z$/),
    balance: { buckets: [{ available: { value: "1", unit: "credit" } }] },
    error: { name: "InvalidRequestError" },
  })
  const guard = await run(["guard", "--min", "shortgenius=1credit"])
  expect(guard.code).toBe(3)
  expect(guard.stdout).toContain("this is an older response")
})

test("another key or URL never sees the responses of this one", async () => {
  const { run } = await serveCounter()
  await run()
  expect((await run([], { SHORTGENIUS_API_KEY: "another" })).stdout).toContain("2 credit")
})

test("no key is written, and only the owner may read", async () => {
  const { run, cache } = await serveCounter()
  await run()
  const [file = ""] = await readdir(cache)
  expect(file + (await readFile(join(cache, file), "utf8"))).not.toContain("secret-key")
  expect((await stat(cache)).mode & 0o077).toBe(0)
  expect((await stat(join(cache, file))).mode & 0o077).toBe(0)
})

const hour = 3_600_000
const keep = (value: unknown) => JSON.stringify({ until: Date.now() + hour, value })
const toResponse = (value: unknown, at: unknown = Date.now()) => keep(JSON.stringify({ at, value }))
const balance = (amount: unknown) => ({
  buckets: [{ id: "credits", available: { value: amount, unit: "credit" } }],
})

test("a file with a complete response is used: each of the next ones differs in one thing", async () => {
  const { run, cache } = await serveCounter()
  await run()
  await fill(cache, toResponse(balance("77")))
  expect((await run()).stdout).toContain("77 credit")
})

test.each([
  ["invalid JSON", "{"],
  ["null", "null"],
  ["a list", "[]"],
  ["a response that is not a string", keep({ at: Date.now(), value: balance("77") })],
  ["a response that is invalid JSON", keep("{")],
  ["an invalid time", toResponse(balance("77"), "NaN")],
  ["a time beyond the range of dates", toResponse(balance("77"), 1e300)],
  ["another version's shape", toResponse({ version: 2, purses: [] })],
  ["an amount that is a number", toResponse(balance(77))],
  ["a NaN amount", toResponse(balance("NaN"))],
  [
    "deeply nested JSON",
    keep(`{"at":${Date.now()},"value":{"buckets":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`),
  ],
  ["five million characters", `${toResponse(balance("77"))}${" ".repeat(5_000_000)}`],
])("a file with %s is ignored", async (_, text) => {
  const { run, cache } = await serveCounter()
  await run()
  await fill(cache, text)
  const { code, stdout } = await run()
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("2 credit") })
})

/** Writes a text into each file of a cache. */
async function fill(cache: string, text: string): Promise<void> {
  for (const file of await readdir(cache)) await writeFile(join(cache, file), text)
}

/** Makes a cached response older by some milliseconds. */
async function age(file: string, milliseconds: number): Promise<void> {
  const kept = JSON.parse(await readFile(file, "utf8"))
  const response = JSON.parse(kept.value)
  const value = JSON.stringify({ ...response, at: response.at - milliseconds })
  await writeFile(file, JSON.stringify({ ...kept, value }))
}
