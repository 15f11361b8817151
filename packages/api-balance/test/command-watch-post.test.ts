import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type Clock, ServerError, toAmount } from "@api-balance/core"
import { startMocks } from "@api-balance/mocks"
import { Ajv2020 } from "ajv/dist/2020.js"
import { Webhook } from "standardwebhooks"
import { afterAll, describe, expect, test } from "vitest"
import { createPoster } from "../src/command/watch/post/create-poster.js"
import type { WatchEvent } from "../src/index.js"
import { createManualClock, settle } from "./create-manual-clock.js"
import { type Received, receive, respond } from "./receive.ts"
import { runCommand } from "./run-command.ts"
import { startCommand } from "./start-command.ts"

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`
const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../schema.json"), "utf8"))
const isPost = new Ajv2020({ formats: { "date-time": true } })
  .addSchema(schema, "schema")
  .getSchema("schema#/$defs/post")

const event = (value = "4.5"): WatchEvent => ({
  type: "low",
  at: "2026-11-24T04:00:00.000Z",
  provider: "vinci",
  bucket: "balance",
  available: toAmount(value, "USD"),
  threshold: toAmount("5", "USD"),
})

/** A poster on a stopped clock, and its messages. */
async function open(url: string, clock: Clock = createManualClock()) {
  const said: string[] = []
  const target = { url: new URL(url), secret }
  return { ...createPoster({ target, say: (text) => said.push(text), clock }), said }
}

/** Advances the clock until a condition holds, but not while a response is pending. */
async function pass(clock: ReturnType<typeof createManualClock>, milliseconds: number, holds: () => boolean) {
  while (!holds()) await (clock.waiting() > 0 ? clock.advance(milliseconds) : settle())
}

describe("a posted event", () => {
  test("is signed so that the Standard Webhooks library accepts it, and has the documented shape", async () => {
    const { url, received, until } = await receive(respond(204))
    const { post } = await open(url, { ...createManualClock(), now: Date.now })
    post(event())
    await until(1)
    const [{ headers, body }] = received as [Received]
    expect(new Webhook(secret).verify(body, headers)).toEqual({
      type: "balance.low",
      timestamp: "2026-11-24T04:00:00.000Z",
      data: event(),
    })
    expect(headers["content-type"]).toBe("application/json")
    expect(isPost?.(JSON.parse(body))).toBe(true)
    expect(() => new Webhook(`whsec_${btoa("another one")}`).verify(body, headers)).toThrow()
  })

  test("has an id of its own, and arrives in order", async () => {
    const { url, received, until } = await receive(respond(200))
    const { post } = await open(url)
    for (const value of ["3", "2", "1"]) post(event(value))
    await until(3)
    expect(received.map(({ body }) => JSON.parse(body).data.available.value)).toEqual(["3", "2", "1"])
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(3)
  })

  test("has the error of a provider without its stack", async () => {
    const { url, received, until } = await receive(respond(200))
    const { post } = await open(url)
    const error = new ServerError({ provider: "vinci", status: 503 })
    const facts = { at: "2026-11-24T04:00:00.000Z", provider: "vinci" } as const
    post({ ...facts, type: "failing", resource: "balance", since: facts.at, error })
    await until(1)
    expect(JSON.parse(received[0]?.body ?? "")).toMatchObject({
      type: "provider.failing",
      data: { error: { name: "ServerError", retryable: true, status: 503 } },
    })
    expect(received[0]?.body).not.toContain("stack")
  })
})

describe("a receiver that fails", () => {
  test.each([
    [500, {}],
    [503, {}],
    [408, {}],
    [425, {}],
    [429, {}],
  ])("with %d gets the event again, with the same id and a new time", async (status, headers) => {
    const { url, received } = await receive(respond(status, headers), respond(status, headers), respond(200))
    const clock = createManualClock()
    const { post, said } = await open(url, clock)
    post(event())
    await pass(clock, 1000, () => said.length === 2)
    const ids = received.map(({ headers }) => headers["webhook-id"])
    const times = received.map(({ headers }) => Number(headers["webhook-timestamp"]))
    expect(new Set(ids).size).toBe(1)
    expect(new Set(times).size).toBe(3)
    expect(said).toEqual([
      `Posting to ${url} fails: status ${status}. It will be retried.`,
      `Posting to ${url} succeeds again.`,
    ])
  })

  test("that breaks the connection gets the event again", async () => {
    const { url, received } = await receive((_, request) => request.socket.destroy(), respond(200))
    const clock = createManualClock()
    const { post, said } = await open(url, clock)
    post(event())
    await pass(clock, 1000, () => received.length === 2)
    expect(said.join()).toContain("no connection")
  })

  test("gets no request before the time that it states, up to an hour", async () => {
    const { url, received } = await receive(respond(429, { "retry-after": "600" }), respond(200))
    const clock = createManualClock()
    const start = clock.now()
    const { post } = await open(url, clock)
    post(event())
    await pass(clock, 5000, () => received.length === 2)
    expect(clock.now() - start).toBeGreaterThanOrEqual(600_000)
  })

  test.each([
    [400, "status 400"],
    [401, "status 401"],
    [404, "status 404"],
    [410, "status 410"],
    [302, "a redirect (302), which is not followed"],
    [308, "a redirect (308), which is not followed"],
  ])("with %d does not get the event again, and the next event is posted", async (status, reason) => {
    const { url, received, until } = await receive(respond(status, { location: "/elsewhere" }), respond(200))
    const { post, said } = await open(`${url}/secret-path?token=secret`)
    post(event("2"))
    post(event("1"))
    await until(2)
    expect(received.map(({ body }) => JSON.parse(body).data.available.value)).toEqual(["2", "1"])
    expect(said).toEqual([`An event was not posted to ${url}: ${reason}.`])
  })

  test("for more than a day does not get that event again", async () => {
    const { url, received } = await receive(respond(500))
    const clock = createManualClock()
    const { post, said } = await open(url, clock)
    post(event())
    await pass(clock, 450_000, () => said.length === 2)
    expect(said[1]).toContain("was not posted")
    expect(received.length).toBeLessThan(400)
  })

  test("for long keeps at most a thousand events waiting: the oldest are dropped", async () => {
    const { url, until } = await receive(() => {})
    const { post, said, end } = await open(url)
    for (let count = 0; count < 1003; count++) post(event())
    await until(1)
    expect(said).toHaveLength(2)
    expect(said[0]).toContain("the oldest one was dropped")
    expect(await end(1)).toBe(1001)
  })
})

describe("the end", () => {
  test("waits for due events", async () => {
    const { url, received } = await receive(respond(200))
    const { post, end } = await open(url)
    for (let count = 0; count < 5; count++) post(event())
    expect(await end(5000)).toBe(0)
    expect(received).toHaveLength(5)
  })

  test("retries waiting events once more", async () => {
    const { url, received, until } = await receive(respond(500), respond(200))
    const { post, end, said } = await open(url)
    post(event())
    await until(1)
    while (said.length === 0) await settle()
    expect(await end(5000)).toBe(0)
    expect(received).toHaveLength(2)
  })

  test("does not wait for a receiver that hangs, and returns how many events were not posted", async () => {
    const { url, until } = await receive(() => {})
    const { post, end } = await open(url)
    for (let count = 0; count < 3; count++) post(event())
    await until(1)
    expect(await end(1)).toBe(3)
  })
})

describe("--post", () => {
  const started = startMocks({ providers: ["vinci"], ledger: { vinci: { balance: "4.50" } } })
  afterAll(async () => (await started).close())
  const watch = async (url: string, variables: Record<string, string> = {}) => {
    const environment = { ...(await started).environment, API_BALANCE_WEBHOOK_SECRET: secret, ...variables }
    return { words: ["watch", "vinci", "--low", "vinci=5USD", "--post", url], environment }
  }

  test("posts each event in addition to printing it; Ctrl-C waits for the post", async () => {
    const { url, received } = await receive(respond(200))
    const { words, environment } = await watch(url)
    const command = startCommand(words, environment)
    expect(await command.readLine()).toContain("low")
    command.kill("SIGINT")
    expect(await command.end()).toEqual({ code: 0, stderr: "" })
    const [{ headers, body }] = received as [Received]
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: "balance.low" })
  })

  test("that fails is reported on stderr, does not stop the watch, and makes the exit code 1", async () => {
    const { url, until } = await receive(respond(503))
    const { words, environment } = await watch(`${url}/secret-path`)
    const command = startCommand(words, environment)
    expect(await command.readLine()).toContain("low")
    await until(1)
    command.kill("SIGINT")
    const { code, stderr } = await command.end()
    expect(code).toBe(1)
    expect(stderr).toContain("Not posted before the watch ended: 1 event")
    for (const text of ["secret-path", secret]) expect(stderr).not.toContain(text)
  })

  test("a second Ctrl-C does not wait", async () => {
    const { url, until } = await receive(() => {})
    const { words, environment } = await watch(url)
    const command = startCommand(words, environment)
    await until(1)
    command.kill("SIGINT")
    await command.untilSaid("press Ctrl-C again to stop now")
    command.kill("SIGINT")
    expect((await command.end()).code).toBe(130)
  })

  test.each([
    ["https://example.com/hook", { API_BALANCE_WEBHOOK_SECRET: "" }, "API_BALANCE_WEBHOOK_SECRET"],
    ["https://example.com/hook", { API_BALANCE_WEBHOOK_SECRET: "hidden-secret" }, "24 to 64 bytes in base64"],
    [
      "https://example.com/hook",
      { API_BALANCE_WEBHOOK_SECRET: "whsec_c2hvcnQ=" },
      "24 to 64 bytes in base64",
    ],
    ["http://example.com/hook-secret", {}, "must start with https://"],
    ["ftp://example.com/hook-secret", {}, "must start with https://"],
    ["https://hidden-secret@example.com/", {}, "user name or password"],
    ["hook-secret", {}, "is not a URL"],
  ])("to %s with %j is bad usage, and shows no secret", async (url, variables, message) => {
    const { words, environment } = await watch(url, variables)
    const { code, stdout, stderr } = await runCommand(words, environment)
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
    expect(stderr).toContain(message)
    for (const text of ["hidden-secret", "hook-secret", "c2hvcnQ="]) expect(stderr).not.toContain(text)
  })
})
