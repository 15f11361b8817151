import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from "vitest"
import { runCommand } from "./run-command.ts"
import { serve } from "./serve.ts"
import { startCommand } from "./start-command.ts"

const mocks = await startMocks({
  providers: ["vinci", "vendo"],
  ledger: { vinci: { balance: "4.50" }, vendo: { balance: "0", dailyCap: "5", usedToday: "4" } },
})
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())

const watch = (...words: string[]) => startCommand(["watch", ...words], mocks.environment)

describe("without a terminal", () => {
  test("each event is a line, and Ctrl-C ends it with 0", async () => {
    const command = watch("vinci", "--low", "vinci=5USD")
    expect(await command.readLine()).toMatch(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ {2}low {8}vinci\/balance: 4\.50 USD available, below 5\.00 USD$/,
    )
    command.kill("SIGINT")
    expect(await command.end()).toEqual({ code: 0, stderr: "" })
  })

  test("spend caps, and where to add funds, are printed", async () => {
    const command = watch("vendo")
    expect(await command.readLine()).toMatch(
      /empty {6}vendo\/balance: 0\.00 USD available; top up at https:\/\/vendo\.run\/billing$/,
    )
    expect(await command.readLine()).toMatch(
      /cap near {3}vendo: spend cap daily, 4\.00 USD of 5\.00 USD spent, resets at \d{4}-\d\d-\d\dT00:00:00Z$/,
    )
  })

  test("SIGTERM ends it, too, even while a provider hangs", async () => {
    mocks.vinci.use("hang")
    const command = watch()
    expect(await command.readLine()).toContain("empty")
    command.kill("SIGTERM")
    expect((await command.end()).code).toBe(0)
  })

  test("it ends when its reader has left", async () => {
    const command = watch()
    await command.readLine()
    command.closeStdout()
    command.kill("SIGTERM")
    expect((await command.end()).stderr).toBe("")
  })

  test("a provider that rejects its key is reported at once, without the key", async () => {
    const url = await serve((_, response) => {
      response.writeHead(401, { "content-type": "application/json" }).end('{ "detail": "no sk-secret-key" }')
    })
    const environment = { VINCI_BASE_URL: url, VINCI_API_KEY: "sk-secret-key" }
    const command = startCommand(["watch", "vinci"], environment)
    const line = await command.readLine()
    expect(line).toMatch(/failing {4}vinci getBalance: the API key was refused/)
    expect(line).not.toContain("sk-secret-key")
  })
})

describe("--json", () => {
  test("prints an object on each line, with exact amounts", async () => {
    const command = watch(
      "vinci",
      "--low",
      "vinci=99.9%",
      "--low",
      "vinci=4.5000000000000000001USD",
      "--json",
    )
    expect(JSON.parse((await command.readLine()) ?? "")).toEqual({
      version: 1,
      type: "low",
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      provider: "vinci",
      bucket: "balance",
      available: { value: "4.5", unit: "USD" },
      threshold: { value: "4.5000000000000000001", unit: "USD" },
    })
  })

  test("has the error of a provider that fails", async () => {
    const command = startCommand(["watch", "vendo", "vinci", "--json"], {
      ...mocks.environment,
      VINCI_API_KEY: "",
    })
    const events = [await command.readLine(), await command.readLine(), await command.readLine()]
    expect(events.map((line) => JSON.parse(line ?? ""))).toContainEqual(
      expect.objectContaining({
        type: "failing",
        provider: "vinci",
        resource: "balance",
        error: expect.objectContaining({ name: "MissingApiKeyError", retryable: false }),
      }),
    )
  })
})

describe("bad usage is 2, before any request", () => {
  test.each([
    [["--low", "vinci"], "vinci=5USD"],
    [["--low", "vinci=$5"], "an amount above 0"],
    [["--low", "vinci=120%"], "a percentage below 100"],
    [["vendo", "--low", "vinci=5USD"], 'names "vinci", but a key is one of: vendo'],
    [["--low", "acme=5USD"], 'names "acme"'],
    [["--near", "0.8"], "a percentage"],
    [["--every", "5"], "30s, 5m, 2h or 1d"],
    [["--every", "0s"], "30s, 5m, 2h or 1d"],
    [["acme"], "unknown provider"],
    [["--fresh"], "takes no --fresh"],
  ])("%j", async (words, message) => {
    const { code, stdout, stderr } = await runCommand(["watch", ...words], mocks.environment)
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
    expect(stderr).toContain(message)
    expect([...mocks.vinci.requests, ...mocks.vendo.requests]).toEqual([])
  })

  test("so is a watch without any key", async () => {
    const { code, stderr } = await runCommand(["watch", "--low", "vinci=5USD"], {})
    expect(code).toBe(2)
    expect(stderr.match(/\w+_API_KEY/g)).toEqual(["VINCI_API_KEY"])
  })
})

test("an --every that a provider does not allow is reported, with its effect", async () => {
  const command = watch("vinci", "--low", "vinci=5USD", "--every", "5s")
  await command.readLine()
  command.kill("SIGINT")
  expect(await command.end()).toEqual({
    code: 0,
    stderr:
      "--every is shorter than these providers allow; they are checked at their own interval: vinci every 60 s\n",
  })
  const slower = watch("vinci", "--low", "vinci=5USD", "--every", "5m")
  await slower.readLine()
  slower.kill("SIGINT")
  expect((await slower.end()).stderr).toBe("")
})

describe("the config file", () => {
  function write(config: object): string {
    const folder = mkdtempSync(join(tmpdir(), "api-balance-watch-"))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, "api-balance.json"), JSON.stringify(config))
    return folder
  }

  test("may set thresholds for accounts; the command line overrides them", async () => {
    const folder = write({
      accounts: [{ provider: "vinci", account: "team-a" }, { provider: "vendo" }],
      low: { "vinci (team-a)": "5 USD", vendo: "1 USD" },
    })
    const command = startCommand(["watch", "vinci"], mocks.environment, folder)
    expect(await command.readLine()).toMatch(/low +vinci\/balance \(team-a\): .* below 5\.00 USD$/)
    const other = startCommand(["watch", "vinci", "--low", "vinci (team-a)=6USD"], mocks.environment, folder)
    expect(await other.readLine()).toMatch(/below 6\.00 USD$/)
  })

  test.each([[{ vinci: 5 }], [["vinci"]], [{ vinvi: "5 USD" }]])("with low %j is refused", async (low) => {
    const folder = write({ accounts: [{ provider: "vinci" }], low })
    const { code, stderr } = await runCommand(["watch"], mocks.environment, folder)
    expect(code).toBe(2)
    expect(stderr).toContain('"low" must look like')
  })
})

describe("a percentage", () => {
  test("of the amount at the start of the watch is labelled as such", async () => {
    const command = watch("vinci", "--low", "vinci=20%")
    await command.untilSaid("last top-up.")
    command.kill("SIGINT")
    expect((await command.end()).stderr).toBe(
      "vinci/balance: the threshold is 0.90 USD, a share of the 4.50 USD available now. With --history it is a share of the maximum since the last top-up.\n",
    )
  })

  test("needs no label if a history states the full amount", async () => {
    const folder = mkdtempSync(join(tmpdir(), "api-balance-watch-"))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const command = watch("vendo", "--low", "vendo=20%", "--history", join(folder, "history.db"))
    await command.readLine()
    command.kill("SIGINT")
    expect((await command.end()).stderr).toBe("")
  })
})

test("responses are recorded in the history", async () => {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-watch-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, "history.db")
  const command = watch("vinci", "--low", "vinci=5USD", "--history", file)
  await command.readLine()
  command.kill("SIGINT")
  expect(await command.end()).toEqual({ code: 0, stderr: "" })
  const { stdout } = await runCommand(["log", "--history", file, "--json"], mocks.environment)
  expect(JSON.parse(stdout).rows).toMatchObject([
    { provider: "vinci", balance: { buckets: [{ available: { value: "4.5" } }] } },
  ])
})
