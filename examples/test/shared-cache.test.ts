import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { createApiBalance, createVinci } from "api-balance"
import { afterAll, expect, onTestFinished, test } from "vitest"
import { findFreePort } from "../../test/find-free-port.ts"
import { createRedisStore } from "../create-redis-store.ts"
import { runExample } from "./run-example.ts"

const mocks = await startMocks({ providers: ["vinci"] })
const { apiKey, url: baseUrl } = mocks.vinci
afterAll(() => mocks.close())

const server = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "redis-server"))
  .find(existsSync)

test("two machines that share a Redis send one request, and use the commands GET and SET with PX", async () => {
  const texts = new Map<string, string>()
  const lifetimes: number[] = []
  const redis = {
    get: async (key: string) => texts.get(key) ?? null,
    set: async (key: string, value: string, { PX }: { PX: number }) => {
      lifetimes.push(PX)
      texts.set(key, value)
    },
  }
  const read = () =>
    createApiBalance({
      providers: [createVinci({ apiKey, baseUrl })],
      store: createRedisStore(redis),
    }).getBalances()
  mocks.reset()
  const rows = await read()
  expect(rows[0]?.balance?.buckets[0]?.available).toEqual({ value: "25.5", unit: "USD" })
  expect(await read()).toEqual(rows)
  expect(mocks.vinci.requests).toHaveLength(1)
  expect(lifetimes.every(Number.isInteger)).toBe(true)
})

if (server)
  test("shared-cache.ts, run twice with a real Redis in between, sends one request", async () => {
    const REDIS_URL = await startRedis(server)
    mocks.reset()
    const run = () => runExample(["shared-cache.ts"], { ...mocks.environment, REDIS_URL })
    const first = await run()
    expect(first).toEqual({ code: 0, output: expect.stringContaining('"25.5"'), errors: "" })
    expect(await run()).toEqual(first)
    expect(mocks.vinci.requests).toHaveLength(1)
  })
else console.log("shared-cache.ts was not run: there is no redis-server on the PATH.")

/** A Redis on a free port that keeps nothing on disk, and is gone when the test is. */
async function startRedis(command: string): Promise<string> {
  const port = await findFreePort()
  const redis = spawn(command, [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
  ])
  onTestFinished(() => void redis.kill())
  let output = ""
  await new Promise<void>((resolve, reject) => {
    redis.stdout.on("data", (chunk) => {
      output += chunk
      if (output.includes("Ready to accept connections")) resolve()
    })
    redis.on("exit", () => reject(new Error(`redis-server ended: ${output}`)))
  })
  return `redis://127.0.0.1:${port}`
}
