import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { afterAll, describe, expect, test } from "vitest"
import { openHistory } from "../src/history/index.js"
import { createHistoryFile, toBalanceRow } from "./create-history-file.ts"
import { runCommand } from "./run-command.ts"

const mocks = await startMocks({ providers: ["vinci"] })
afterAll(() => mocks.close())

/** A history with one observation, its folder, and a config file that names it. */
function createFolder() {
  const history = createHistoryFile()
  const opened = openHistory(history)
  opened.record([toBalanceRow("2026-11-20T12:00:00.000Z", 5, "vinci")])
  opened.close()
  const folder = dirname(history)
  const config = join(folder, "api-balance.json")
  writeFileSync(config, JSON.stringify({ accounts: [{ provider: "vinci" }], history: "history.db" }))
  return { folder, history, config }
}

describe("a report", () => {
  const report = (folder: string, html: string, ...words: string[]) =>
    runCommand(["report", "--offline", "--html", html, ...words], {}, folder)

  test.each([
    "history.db",
    "./history.db",
    "history.db-wal",
    "link-to-history",
    "hard-link",
    "api-balance.json",
    "link-to-config",
  ])("never overwrites the history or the config: %s", async (name) => {
    const { folder, history, config } = createFolder()
    symlinkSync("history.db", join(folder, "link-to-history"))
    symlinkSync(config, join(folder, "link-to-config"))
    linkSync(history, join(folder, "hard-link"))
    const before = [readFileSync(history), readFileSync(config)]
    const { code, stderr } = await report(folder, name)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`${name} would overwrite `) })
    expect([readFileSync(history), readFileSync(config)]).toEqual(before)
  })

  test("refuses to replace a history that does not exist yet, before it is created", async () => {
    const history = createHistoryFile()
    const words = ["report", "--history", history, "--html", history]
    expect((await runCommand(words, mocks.environment)).code).toBe(2)
    expect(readdirSync(dirname(history))).toEqual([])
  })

  test("replaces an older one atomically, for its owner only, and leaves no other file", async () => {
    const { folder } = createFolder()
    const page = join(folder, "page.html")
    writeFileSync(page, "old")
    chmodSync(page, 0o644)
    const before = statSync(page).ino
    expect((await report(folder, "page.html")).code).toBe(0)
    expect(readFileSync(page, "utf8")).toContain("<!doctype html>")
    expect(statSync(page).mode & 0o777).toBe(0o600)
    expect(statSync(page).ino, "a new file, so that no reader sees a part of it").not.toBe(before)
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([])
  })

  test("is written to the target of a link", async () => {
    const { folder } = createFolder()
    writeFileSync(join(folder, "page.html"), "old")
    symlinkSync("page.html", join(folder, "link.html"))
    expect((await report(folder, "link.html")).code).toBe(0)
    expect(readFileSync(join(folder, "page.html"), "utf8")).toContain("<!doctype html>")
  })
})

describe("access for other users", () => {
  test("a history that others can read is reported, a private one is not", async () => {
    const { folder, history } = createFolder()
    const log = () => runCommand(["log"], {}, folder)
    expect((await log()).stderr).toBe("")
    chmodSync(history, 0o644)
    const { code, stderr } = await log()
    expect(code).toBe(0)
    expect(stderr).toContain(`${history}: other users can read this file (mode 644); run: chmod 600`)
  })

  test("a cache folder that others can write to is reported, a private one is not", async () => {
    const { folder } = createFolder()
    const cache = join(folder, "cache")
    const read = () => runCommand(["vinci", "--cache", cache], mocks.environment)
    expect((await read()).stderr).toBe("")
    expect((await read()).stderr).toBe("")
    chmodSync(cache, 0o777)
    expect((await read()).stderr).toContain(`${cache}: other users can write to this folder (mode 777)`)
  })
})

describe("a config file that was found in the working directory", () => {
  const toConfig = (env: string) => JSON.stringify({ accounts: [{ provider: "vinci", apiKey: { env } }] })
  const run = (name: string, ...words: string[]) => {
    const { folder, config } = createFolder()
    mkdirSync(join(folder, "repository"))
    writeFileSync(config, toConfig(name))
    return runCommand([...words], { ...mocks.environment, [name]: mocks.vinci.apiKey }, folder)
  }

  test.each(["AWS_SECRET_ACCESS_KEY", "DAVINCI_PASSWORD"])(
    "is reported, with the variable and where it is sent, if it names a variable of another service: %s",
    async (name) => {
      const { stderr } = await run(name)
      expect(stderr).toContain(`api-balance.json sends the value of ${name} to vinci as its apiKey`)
      expect(stderr).not.toContain(mocks.vinci.apiKey)
    },
  )

  test.each([
    ["a variable of the provider", "TEAM_A_VINCI_KEY", []],
    ["the file that was named", "AWS_SECRET_ACCESS_KEY", ["--config", "api-balance.json"]],
  ])("is not reported for %s", async (_, name, words) => {
    expect(await run(name, ...words)).toMatchObject({ code: 0, stderr: "" })
  })
})
