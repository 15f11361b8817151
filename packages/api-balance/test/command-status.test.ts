import { execFileSync } from "node:child_process"
import { once } from "node:events"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { findSnapshotFile, readSnapshot, writeSnapshot } from "../src/command/snapshot/snapshot-file.js"
import type { StatusEntry } from "../src/command/snapshot/status-entry.js"
import { toEntries } from "../src/command/snapshot/to-entries.js"
import { printStatus, type StatusOptions } from "../src/command/status/print-status.js"
import { releaseLock, takeLock } from "../src/command/status/refresh-lock.js"
import { renderStatus } from "../src/command/status/render-status.js"
import { AuthenticationError, toAmount } from "../src/index.js"
import { runCommand } from "./run-command.ts"

const now = Date.parse("2026-11-26T12:00:00.000Z")
const at = new Date(now - 60_000).toISOString()
const vinci: StatusEntry = {
  provider: "vinci",
  name: "Vinci",
  bucket: "balance",
  available: "25.50 USD",
  days: 12.4,
  at,
  state: "fine",
}
const venice: StatusEntry = {
  ...vinci,
  provider: "venice",
  name: "Venice",
  available: "3.20 USD",
  days: 2.9,
  state: "low",
}
const vendo: StatusEntry = { provider: "vendo", name: "Vendo", available: "0 USD", at, state: "empty" }

const createFolder = () => mkdtempSync(join(tmpdir(), "status-"))

/** Collects the output, and counts the refreshes that it starts. */
async function print(cache: string, options: StatusOptions = {}, ids: readonly string[] = [], time = now) {
  let [text, refreshes] = ["", 0]
  await printStatus(ids, options, {
    cache,
    write: (written) => {
      text += written
    },
    startRefresh: async () => {
      refreshes += 1
    },
    now: time,
    colour: true,
  })
  return { text, refreshes }
}

describe("the line", () => {
  const show = (entries: readonly StatusEntry[], format = "plain", colour = true) =>
    renderStatus(entries, format, { now, colour })

  test("starts with the most urgent entry, or else the one that runs out first, within 40 columns", () => {
    expect(show([vinci, venice, vendo])).toBe("Vendo empty · Venice 3.20 USD, 2 days")
    expect(show([{ ...vinci, provider: "x", name: "X", days: 30 }, vinci])).toBe("Vinci 25.50 USD, 12 days")
    expect(show([venice, venice, venice, vendo])).toBe("Vendo empty · +3")
    expect(show([{ provider: "vinci", name: "Vinci", state: "refused" }])).toBe("Vinci key refused")
    expect(show([{ ...vinci, account: "x".repeat(99) }])).toMatch(/^Vinci \(x+…$/)
  })

  test("shows the age of old figures, and a placeholder if nothing is known", () => {
    expect(show([{ ...vinci, at: new Date(now - 3 * 3_600_000).toISOString() }])).toBe(
      "Vinci 25.50 USD, 12 days (3 h old)",
    )
    for (const format of ["plain", "tmux", "starship", "{name}"]) expect(show([], format)).toBe("balance: …")
  })

  test("uses the syntax of each host", () => {
    expect(show([venice], "tmux")).toBe("#[fg=yellow]Venice 3.20 USD, 2 days#[default]")
    expect(show([vendo], "starship")).toBe("\u001B[31mVendo empty\u001B[0m")
    expect(show([vendo], "starship", false)).toBe("Vendo empty")
    expect(show([vinci, vendo], "xbar")).toBe("Vendo empty\n---\nVendo empty\nVinci 25.50 USD, 12 days")
    expect(JSON.parse(show([venice], "waybar"))).toEqual({
      text: "Venice 3.20 USD, 2 days",
      tooltip: "Venice 3.20 USD, 2 days",
      class: "warn",
    })
    expect(JSON.parse(show([venice], "json"))).toEqual({ version: 1, entries: [venice] })
    expect(show([venice], "{name} {available} {days}d {account} {unknown}")).toBe(
      "Venice 3.20 USD 2d – {unknown}",
    )
  })

  test("lets no text of a provider act on a host", () => {
    const hostile = { ...vendo, name: "\u001B]0;x\u0007#(reboot)|<b>&\n::error::\u009B31m\u202E" }
    for (const format of ["plain", "tmux", "starship", "xbar", "waybar", "json", "{name}"])
      expect(show([hostile], format, false)).not.toMatch(/[\p{Cc}\p{Bidi_Control}](?<!\n)/u)
    expect(show([hostile], "tmux")).toContain("##(reboot)")
    expect(show([hostile], "xbar")).not.toContain("|")
    expect(JSON.parse(show([hostile], "waybar")).text).toContain("|&lt;b&gt;&amp;")
    expect(JSON.parse(show([hostile], "json")).entries).toEqual([hostile])
  })
})

describe("the snapshot", () => {
  test("is written for its owner only, and replaces a link instead of its target", () => {
    const folder = createFolder()
    const [file, target] = [join(folder, "status.json"), join(folder, "other")]
    writeFileSync(target, "kept")
    symlinkSync(target, file)
    expect(readSnapshot(file)).toBeUndefined()
    writeSnapshot(file, { version: 1, due: at, entries: [vinci] })
    expect(readFileSync(target, "utf8")).toBe("kept")
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readSnapshot(file)?.entries).toEqual([vinci])
  })

  test("is absent if the file is truncated, huge, foreign, a link, a folder or a pipe", () => {
    const folder = createFolder()
    const good = JSON.stringify({ version: 1, due: at, entries: [vinci] })
    const texts = [good.slice(0, -1), good + " ".repeat(1_000_000), "null", "[]", good.replace("1", "2")]
    for (const text of [...texts, good.replace('"fine"', '"odd"'), good.replace(at, "never")]) {
      writeFileSync(join(folder, "file"), text)
      expect(readSnapshot(join(folder, "file"))).toBeUndefined()
    }
    writeFileSync(join(folder, "good"), good)
    symlinkSync(join(folder, "good"), join(folder, "link"))
    mkdirSync(join(folder, "folder"))
    execFileSync("mkfifo", [join(folder, "pipe")])
    for (const name of ["link", "folder", "pipe", "none"])
      expect(readSnapshot(join(folder, name))).toBeUndefined()
  })

  test("is refreshed once for many prompts when it is due, and again if that refresh crashed", async () => {
    const cache = createFolder()
    const file = findSnapshotFile(cache, undefined)
    expect(await print(cache)).toEqual({ text: "balance: …\n", refreshes: 1 })
    expect(await print(cache)).toEqual({ text: "balance: …\n", refreshes: 0 })
    writeSnapshot(file, { version: 1, due: new Date(now + 60_000).toISOString(), entries: [vinci, vendo] })
    releaseLock(file)
    expect(await print(cache, {}, ["vinci"])).toEqual({ text: "Vinci 25.50 USD, 12 days\n", refreshes: 0 })
    expect((await print(cache, { account: "x" })).text).toBe("balance: …\n")
    const later = now + 120_000
    expect((await print(cache, {}, [], later)).refreshes).toBe(1)
    expect((await print(cache, {}, [], later + 1000)).refreshes).toBe(0)
    expect((await print(cache, {}, [], later + 61_000)).refreshes).toBe(1)
  })

  test("has a separate file for each config file, however long the paths are", () => {
    const folder = createFolder()
    const files = ["a", "b"].map((team) =>
      findSnapshotFile(folder, `/${team}/${"deep/".repeat(100)}api-balance.json`),
    )
    for (const [index, file] of files.entries())
      writeSnapshot(file, { version: 1, due: at, entries: index === 0 ? [vinci] : [venice] })
    expect(files.map((file) => readSnapshot(file)?.entries)).toEqual([[vinci], [venice]])
  })

  test("is never refreshed if nothing can be written", () => {
    const folder = createFolder()
    writeFileSync(join(folder, "plain"), "")
    expect(takeLock(join(folder, "plain", "status.json"), now)).toBe(false)
  })

  test("keeps the last good figure of an account that fails, but not of a refused key; only near caps count", () => {
    const figures = { runways: [], former: [vinci] }
    const failed = { provider: "vinci", error: new Error("down") }
    const refused = {
      provider: "vinci",
      error: new AuthenticationError("", { provider: "vinci", status: 401 }),
    }
    expect(toEntries([failed], [], figures)).toEqual([vinci])
    expect(toEntries([failed], [], { ...figures, former: [] })).toMatchObject([{ state: "failed" }])
    expect(toEntries([refused], [], figures)).toMatchObject([{ state: "refused" }])
    const cap = (spent: string) => ({
      id: "key",
      limit: toAmount(100, "USD"),
      spent: toAmount(spent, "USD"),
      period: { kind: "all-time" as const },
      setBy: "owner" as const,
    })
    expect(
      toEntries([], [{ provider: "venice", spendCaps: [cap("89"), cap("90.5")] }], figures),
    ).toMatchObject([{ name: "Venice", available: "9.50 USD to cap", state: "low" }])
    const balance = (...values: number[]) => ({
      provider: "vinci",
      balance: {
        buckets: values.map((value, index) => ({ id: `${index}`, available: toAmount(value, "USD") })),
      },
    })
    const states = (...values: number[]) =>
      toEntries([balance(...values)], [], figures).map(({ state }) => state)
    expect([states(0), states(0, 5), states(-1, 0)]).toEqual([
      ["empty"],
      ["fine", "fine"],
      ["empty", "empty"],
    ])
  })
})

test("status prints at once while a provider hangs, and sends one request for many prompts", async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  let requests = 0
  server.on("request", () => {
    requests += 1
  })
  const cache = createFolder()
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const environment = { XDG_CACHE_HOME: cache, HOME: cache, VINCI_API_KEY: "any", VINCI_BASE_URL: url }
  const requested = once(server, "request")
  const first = await runCommand(["status", "--format", "tmux"], environment)
  expect(first).toEqual({ code: 0, stdout: "balance: …\n", stderr: "" })
  await requested
  const others = await Promise.all([1, 2].map(() => runCommand(["status"], environment)))
  expect(others.map(({ stdout }) => stdout)).toEqual(["balance: …\n", "balance: …\n"])
  expect(requests).toBe(1)
  expect(existsSync(join(cache, "api-balance", "status.json.lock"))).toBe(true)
  expect((await runCommand(["status", "--odd"], environment)).code).toBe(2)
})

test("a refresh that fails keeps the lock, so that not every prompt starts another one", async () => {
  const cache = createFolder()
  const config = join(cache, "broken.json")
  writeFileSync(config, "{")
  const file = findSnapshotFile(join(cache, "api-balance"), config)
  expect(takeLock(file, Date.now())).toBe(true)
  const { code } = await runCommand(["status", "--refresh", "--config", config], { XDG_CACHE_HOME: cache })
  expect(code).not.toBe(0)
  expect(takeLock(file, Date.now())).toBe(false)
})
