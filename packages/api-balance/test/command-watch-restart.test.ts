import { startMocks } from "@api-balance/mocks"
import { Webhook } from "standardwebhooks"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { createPoster } from "../src/command/watch/post/create-poster.js"
import { openHistory } from "../src/history/index.js"
import { toAmount, type WatchEvent } from "../src/index.js"
import { createHistoryFile } from "./create-history-file.js"
import { createManualClock, settle } from "./create-manual-clock.js"
import { createNotes } from "./create-notes.js"
import { receive, respond } from "./receive.ts"
import { startCommand } from "./start-command.ts"

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`
const day = 86_400_000
const toValue = (body: string) => JSON.parse(body).data.available.value

const event = (value: string): WatchEvent => ({
  type: "low",
  at: "2026-11-24T04:00:00.000Z",
  provider: "vinci",
  bucket: "balance",
  available: toAmount(value, "USD"),
  threshold: toAmount("5", "USD"),
})

/** A poster whose queue is kept in notes. */
async function open(url: string, notes = createNotes(), clock = createManualClock()) {
  const said: string[] = []
  const target = { url: new URL(url), secret }
  return { ...createPoster({ target, say: (text) => said.push(text), notes, clock }), said, notes }
}

/** Notes in which these events wait for a receiver at a URL. */
async function leaveDue(url: string, ...values: string[]) {
  const { post, notes } = await open(url)
  for (const value of values) post(event(value))
  return notes
}

describe("an event that is due when the process ends", () => {
  test("is posted first by the next process, in order, with the same id, and then forgotten", async () => {
    const { url, received, until } = await receive(() => {}, respond(200))
    const notes = await leaveDue(url, "3", "2")
    await until(1)
    const next = await open(url, notes)
    next.post(event("1"))
    await until(4)
    expect(await next.end(5000)).toBe(0)
    const [first, ...rest] = received.map(({ headers, body }) => [toValue(body), headers["webhook-id"]])
    expect(rest.map(([value]) => value)).toEqual(["3", "2", "1"])
    expect(rest[0]).toEqual(first)
    expect(new Set(rest.map(([, id]) => id)).size).toBe(3)
    expect([...notes.notes]).toEqual([])
    expect(next.lost()).toBe(0)
  })

  test("is kept if the process does not wait for it", async () => {
    const { url, until } = await receive(() => {})
    const notes = await leaveDue(url, "3")
    const next = await open(url, notes)
    await until(2)
    expect(await next.end(1)).toBe(1)
    expect(notes.notes.size).toBe(1)
  })

  test("is not posted elsewhere, and is forgotten there after a day", async () => {
    const [one, other] = [await receive(() => {}), await receive(respond(200))]
    const notes = await leaveDue(one.url, "3")
    await (await open(`${other.url}/else`, notes)).end(100)
    expect(other.received).toEqual([])
    expect(notes.notes.size).toBe(1)
    const later = createManualClock()
    await later.advance(day)
    await open(other.url, notes, later)
    expect(notes.notes.size).toBe(1)
    await later.advance(1)
    await open(other.url, notes, later)
    expect(notes.notes.size).toBe(0)
  })

  test("is retried once after a day, even if the clock was ahead, and then dropped", async () => {
    const { url } = await receive(respond(503))
    const clock = createManualClock()
    const notes = createNotes()
    await clock.advance(9 * day)
    const { post } = await open(url, notes, clock)
    post(event("3"))
    const back = createManualClock()
    const next = await open(url, notes, back)
    while (next.lost() === 0) await (back.waiting() > 0 ? back.advance(day / 48) : settle())
    expect(next.said.at(-1)).toContain("was not posted")
    expect(notes.notes.size).toBe(0)
  })

  test.each([
    ["invalid JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["a message without a body", '{"since":1}'],
    ["a message whose body is not a string", '{"body":{"a":1},"since":1}'],
    ["a message with an invalid time", '{"body":"{}","since":"NaN"}'],
    ["a message with a time that is too large", '{"body":"{}","since":1e400}'],
    ["a message of a million characters", `{"body":"${"a".repeat(1_000_000)}","since":1}`],
    ["deeply nested JSON", `{"body":${"[".repeat(100_000)}${"]".repeat(100_000)},"since":1}`],
  ])("and was stored as %s is reported, dropped, and stops nothing", async (_, text) => {
    const { url, received, until } = await receive(respond(200))
    const notes = createNotes(new Map([[await findOwnName(url), text]]))
    const { post, said, lost } = await open(url, notes)
    expect(said).toEqual(["Stored events that could not be read were dropped: 1."])
    expect(lost()).toBe(1)
    post(event("2"))
    await until(2)
    expect(toValue(received[1]?.body ?? "")).toBe("2")
  })
})

/** The name under which a message for a URL is stored. */
async function findOwnName(url: string): Promise<string> {
  const names: string[] = []
  const notes = { ...createNotes(), writeNote: (name: string) => void names.push(name) }
  const poster = createPoster({
    target: { url: new URL(url), secret },
    say: () => {},
    notes,
    clock: createManualClock(),
  })
  poster.post(event("1"))
  await poster.end(5000)
  return names[0] ?? ""
}

describe("api-balance watch", () => {
  const started = startMocks({ providers: ["vinci"], ledger: { vinci: { balance: "4.50" } } })
  beforeEach(async () => (await started).vinci.ledger.set({ balance: "4.50" }))
  afterAll(async () => (await started).close())
  const start = async (words: string[]) => {
    const environment = { ...(await started).environment, API_BALANCE_WEBHOOK_SECRET: secret }
    return startCommand(["watch", "vinci", "--low", "vinci=5USD", ...words], environment)
  }

  test("that was killed while an event was due posts it after its restart, with the same id, and never again", async () => {
    const file = createHistoryFile()
    const { url, received, until } = await receive(() => {}, respond(200))
    const words = ["--history", file, "--post", url]
    const killed = await start(words)
    expect(await killed.readLine()).toContain("low")
    await until(1)
    killed.kill("SIGKILL")
    await killed.end()
    const again = await start(words)
    await until(2)
    again.kill("SIGINT")
    expect(await again.end()).toEqual({ code: 0, stderr: "" })
    expect(await again.readLine()).toBeUndefined()
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(1)
    expect(received).toHaveLength(2)
    const [, { headers, body } = { headers: {}, body: "" }] = received
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: "balance.low" })
  })

  test("reports at its next start that a low bucket recovered in the meantime", async () => {
    const words = ["--history", createHistoryFile()]
    const first = await start(words)
    expect(await first.readLine()).toContain("low")
    first.kill("SIGINT")
    expect(await first.end()).toEqual({ code: 0, stderr: "" })
    ;(await started).vinci.ledger.set({ balance: "30" })
    const second = await start(words)
    expect(await second.readLine()).toContain("recovered")
    second.kill("SIGINT")
    expect((await second.end()).code).toBe(0)
  })

  test.each([302, 400, 410])(
    "exits with 1 if a receiver responded with %d: the event is lost",
    async (status) => {
      const { url, until } = await receive(respond(status, { location: "/elsewhere" }))
      const command = await start(["--post", url])
      expect(await command.readLine()).toContain("low")
      await until(1)
      await command.untilSaid("was not posted")
      command.kill("SIGINT")
      expect((await command.end()).code).toBe(1)
    },
  )

  test("reports that due events are kept, and exits with 1", async () => {
    const { url, until } = await receive(respond(503))
    const file = createHistoryFile()
    const command = await start(["--history", file, "--post", url])
    expect(await command.readLine()).toContain("low")
    await until(1)
    command.kill("SIGINT")
    const { code, stderr } = await command.end()
    expect(code).toBe(1)
    expect(stderr).toContain("1 event, stored in the history until the next start")
    const history = openHistory(file)
    expect(history.readNotes("post ").size).toBe(1)
    history.close()
  })
})
