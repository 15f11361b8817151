import { describe, expect, test } from "vitest"
import { startCommand as run } from "./start-command.js"

/** A running `start`, and how to ask its mock of Vinci for the balance. */
async function start(...words: string[]) {
  const running = run("start", "vinci", "--port", "0", ...words)
  const [, url = ""] = /(http:\/\/127\.0\.0\.1:\d+\/api\/v1)/.exec(await running.printed(/\n/)) ?? []
  const ask = (path = "/billing/balance") =>
    fetch(url + path, { headers: { authorization: "Bearer sk-0123456789" } })
  const end = () => {
    running.child.kill("SIGTERM")
    return running.ended
  }
  return { ask, end, origin: new URL(url).origin }
}

const askAll = (count: number) =>
  `const ask = () => fetch(process.env.VINCI_BASE_URL + "/billing/balance", { headers: { authorization: "Bearer x" } }).then((r) => r.text());
   for (let i = 0; i < ${count}; i++) console.log(await ask())`
const script = (code: string) => ["--", process.execPath, "--input-type=module", "-e", code]

describe("start", () => {
  test("prints a line for each request", async () => {
    const { ask, end } = await start("--scenario", "vinci=empty,slow=5,healthy")
    for (const _ of [1, 2, 3]) await ask()
    const { code, out, err } = await end()
    expect([code, err]).toEqual([0, ""])
    const line = (served: string) =>
      expect.stringMatching(new RegExp(`^vinci GET /api/v1/billing/balance 200 ${served} \\d+ ms$`))
    expect(out.trim().split("\n").slice(1)).toEqual([line("empty"), line("slow=5"), line("healthy")])
  })

  test("prints which rule a refused request breaks", async () => {
    const { ask, end } = await start()
    await ask("/billing/usage?days=0")
    expect((await end()).out).toMatch(
      /^vinci GET \/api\/v1\/billing\/usage\?days=0 4\d\d \S+ \(Request query parameter days must be >= 1\) \d+ ms$/m,
    )
  })

  test("--quiet prints no such line, but still requests that cannot be answered", async () => {
    const { ask, end } = await start("--quiet")
    await ask()
    await ask("/nope")
    const { out, err } = await end()
    expect(out.trim().split("\n")).toHaveLength(1)
    expect(err).toMatch(/^vinci GET \/api\/v1\/nope 501 .*\n$/)
  })

  test("--json prints an object per line: first the URLs of the mocks, then each request", async () => {
    const { ask, end } = await start("--json")
    await ask()
    await ask("/nope")
    const { out, err } = await end()
    const [ready, ...entries] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(ready).toMatchObject({
      type: "ready",
      mocks: [{ id: "vinci", apiKey: "mock-vinci-key", environment: { VINCI_API_KEY: "mock-vinci-key" } }],
    })
    expect(entries).toMatchObject([
      { type: "request", provider: "vinci", operation: "getBalance", status: 200, example: "healthy" },
      { type: "request", status: 501, problem: expect.any(String) },
    ])
    expect([err, out.includes("0123456789")]).toEqual(["", false])
  })

  test("is ready once it has printed its URLs, and its responses can be changed", async () => {
    const { ask, origin, end } = await start("--ledger", "vinci=5.00")
    expect(await (await fetch(`${origin}/_mock/health`)).json()).toEqual({
      status: "ready",
      provider: "vinci",
      ledger: true,
    })
    expect(await (await ask()).json()).toEqual({ balance_usd: 5, total_spent_usd: 0 })
    await fetch(`${origin}/_mock/ledger/top-up`, { method: "POST", body: '{ "amount": "2.50" }' })
    expect(await (await ask()).json()).toMatchObject({ balance_usd: 7.5 })
    await fetch(`${origin}/_mock/scenario`, { method: "PUT", body: '{ "scenario": "hang" }' })
    const hanging = ask().catch(() => "ended")
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await end()).toMatchObject({ code: 0 })
    expect(await hanging).toBe("ended")
  })
})

describe("exec", () => {
  test("runs a command against a sequence of scenarios", async () => {
    const { code, out } = await run(
      "exec",
      "vinci",
      "--scenario",
      "vinci=server-error,empty",
      ...script(askAll(3)),
    ).ended
    const [failed, ...empty] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect([code, failed, empty]).toMatchObject([
      0,
      { detail: "Internal server error" },
      [{ balance_usd: 0 }, { balance_usd: 0 }],
    ])
  })

  test("runs a command against accounts, all with --ledger alone", async () => {
    const words = ["exec", "--ledger", "--ledger", "vinci=0.25", ...script(askAll(1))]
    expect((await run(...words).ended).out).toBe('{"balance_usd":0.25,"total_spent_usd":0}\n')
  })
})

describe("what no mock can do exits with 2 and says why:", () => {
  test.each([
    [["--scenario", "vinci=nope"], /vinci has no scenario "nope"\. It has: healthy, low, empty/],
    [["--scenario", "vinci=slow=x"], /slow takes a whole number/],
    [["--scenario", "vendo=empty"], /--scenario names vendo, whose mock is not started/],
    [["--scenario", "empty"], /vinci=empty/],
    [["--scenario", "nope=empty"], /Choose from: .*contentstats/],
    [["--ledger", "vendo"], /--ledger names vendo, whose mock is not started/],
    [["--ledger", "vinci=much"], /"much"/],
    [["--ledger", "vinci=5=6"], /"5=6"/],
    [["--ledger", "nope=1"], /Choose from: .*contentstats/],
  ])("%j", async (words, reason) => {
    for (const command of [
      ["start", "vinci", "--port", "0"],
      ["exec", "vinci"],
    ]) {
      const rest = command[0] === "exec" ? ["--", "true"] : []
      expect(await run(...command, ...words, ...rest).ended).toMatchObject({
        code: 2,
        out: "",
        err: expect.stringMatching(reason),
      })
    }
  })
})

describe("scenarios", () => {
  test("has a line per scenario with its name, its summary and its changes; then the faults", async () => {
    const { code, out, err } = await run("scenarios", "vinci").ended
    expect([code, err]).toEqual([0, ""])
    expect(out).toMatch(/^vinci\n {2}healthy +200 in 8 operations +\S/)
    expect(out).toMatch(/^ {2}empty {2,}200 in 2 operations, 402 in 2 operations {2,}Nothing left$/m)
    expect(out).toMatch(/\n\nFaults, for any provider\n {2}slow=<ms> {2,}\S.*\n {2}hang /)
  })

  test("lists all providers by default", async () => {
    const { out } = await run("scenarios").ended
    for (const id of ["contentstats", "shortgenius", "vendo", "venice", "vinci"])
      expect(out).toMatch(new RegExp(`^${id}$`, "m"))
  })

  test("--json lists the same", async () => {
    const { out } = await run("scenarios", "vendo", "--json").ended
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      providers: [
        {
          provider: "vendo",
          scenarios: expect.arrayContaining([expect.objectContaining({ name: "spend-cap-daily" })]),
        },
      ],
      faults: expect.arrayContaining([{ name: "slow=<ms>", summary: expect.any(String) }]),
    })
  })

  test("of somebody unknown exits with 2", async () => {
    expect(await run("scenarios", "nope").ended).toMatchObject({ code: 2 })
  })
})
