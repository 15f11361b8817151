import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { afterAll, describe, expect, onTestFinished, test } from "vitest"
import { findPlaces } from "../src/command/files/find-places.js"
import { runCommand } from "./run-command.ts"

const mocks = await startMocks({ providers: ["vinci"] })
afterAll(() => mocks.close())

/** An empty home, another folder to work in, and the keys of this environment. */
function createHome(keys: Readonly<Record<string, string>> = {}) {
  const home = mkdtempSync(join(tmpdir(), "api-balance-"))
  onTestFinished(() => rm(home, { recursive: true }))
  const folder = join(home, "work")
  mkdirSync(folder)
  const environment = { XDG_CONFIG_HOME: join(home, "config"), XDG_DATA_HOME: join(home, "data"), ...keys }
  return {
    home,
    folder,
    config: join(home, "config/api-balance/config.json"),
    data: join(home, "data/api-balance"),
    run: (...words: string[]) => runCommand(words, environment, folder),
  }
}

const secret = "sk-proj-example-neverShown123"
const ordinary = { OPENAI_API_KEY: secret, REPLICATE_API_TOKEN: secret }

describe("init", () => {
  test("prints what each key reports, and writes a private config without any key, once", async () => {
    const { run, config, data } = createHome({ ...mocks.environment, ...ordinary })
    mocks.reset()
    const { code, stdout } = await run("init")
    expect(code).toBe(0)
    expect(stdout).not.toContain("\u001b")
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "OPENAI_API_KEY openai: this key alone reports nothing; with OPENAI_ADMIN_KEY, too: usage, spend caps, charges",
    )
    expect(stdout).toMatch(/VINCI_API_KEY +vinci: balance, usage/)
    expect(stdout).toContain(`Wrote ${config}; no key is in it.`)
    expect(JSON.parse(readFileSync(config, "utf8"))).toEqual({
      $schema: "https://unpkg.com/api-balance/config.schema.json",
      history: join(data, "history.db"),
    })
    expect([statSync(config).mode & 0o777, statSync(dirname(config)).mode & 0o777]).toEqual([0o600, 0o700])
    expect(readdirSync(dirname(config))).toEqual(["config.json"])
    expect(mocks.vinci.requests).toEqual([])

    const again = await run("init", "--json")
    expect(again.code).toBe(0)
    expect(JSON.parse(again.stdout)).toMatchObject({ created: false, history: join(data, "history.db") })
    expect(stdout + again.stdout).not.toContain(secret)
  })

  test("leaves an existing file alone, and says what to add to it", async () => {
    const { run, config, data } = createHome()
    mkdirSync(dirname(config), { recursive: true })
    const own = '{ "accounts": [{ "provider": "vinci" }] }'
    writeFileSync(config, own)
    const { code, stdout } = await run("init")
    expect(code).toBe(1)
    expect(stdout).toContain(`add: "history": "${join(data, "history.db")}"`)
    expect(readFileSync(config, "utf8")).toBe(own)
  })
})

describe("without a flag", () => {
  test("runway, log and report use the history in the data folder, and nothing else is written", async () => {
    const { run, home, folder, data } = createHome(mocks.environment)
    expect((await run("runway")).code).toBe(0)
    expect((await run("log")).stdout).toContain("vinci")
    const page = join(data, "api-balance-report.html")
    expect(await run("report")).toMatchObject({ code: 0, stdout: `Wrote ${page}\n` })
    expect(await run("report", "--offline")).toMatchObject({ code: 0, stdout: `Wrote ${page}\n` })
    expect(readdirSync(data)).toEqual(["api-balance-report.html", "history.db"])
    expect(readdirSync(home).sort()).toEqual(["data", "work"])
    expect(readdirSync(folder)).toEqual([])
    expect(statSync(data).mode & 0o777).toBe(0o700)

    writeFileSync(page, "my own notes")
    const refused = await run("report", "--offline")
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain("is not a report of api-balance")
    expect(readFileSync(page, "utf8")).toBe("my own notes")
  })

  test("balances are recorded after init, and not before it", async () => {
    const { run, data } = createHome(mocks.environment)
    await run()
    expect(existsSync(data)).toBe(false)
    await run("init")
    expect((await run()).code).toBe(0)
    expect(readdirSync(data)).toEqual(["history.db"])
  })
})

test("the user's own config may name a module; the one in the working folder precedes it and may not", async () => {
  const { run, folder, config, home } = createHome(mocks.environment)
  mkdirSync(dirname(config), { recursive: true })
  const evidence = join(home, "ran")
  const module = `import { writeFileSync } from "node:fs"\nwriteFileSync(${JSON.stringify(evidence)}, "")\n`
  for (const place of [folder, dirname(config)]) writeFileSync(join(place, "acme.mjs"), module)
  const text = JSON.stringify({ accounts: [{ provider: "./acme.mjs" }] })
  writeFileSync(config, text)
  writeFileSync(join(folder, "api-balance.json"), text)
  expect((await run()).stderr).toContain("may be someone else's")
  expect(existsSync(evidence)).toBe(false)
  await rm(join(folder, "api-balance.json"))
  expect((await run()).stderr).toContain('must export "facts"')
  expect(existsSync(evidence)).toBe(true)
})

describe("the folders are", () => {
  const places = (platform: NodeJS.Platform, environment = {}) =>
    findPlaces(platform, environment, "/home/ada")

  test("those of XDG, and a relative path in its variables is ignored", () => {
    expect(places("linux")).toEqual({
      config: "/home/ada/.config/api-balance",
      data: "/home/ada/.local/share/api-balance",
      cache: "/home/ada/.cache/api-balance",
    })
    const given = { XDG_CONFIG_HOME: "/etc/ada", XDG_DATA_HOME: "data", XDG_CACHE_HOME: "" }
    expect(places("linux", given)).toEqual({
      config: "/etc/ada/api-balance",
      data: "/home/ada/.local/share/api-balance",
      cache: "/home/ada/.cache/api-balance",
    })
  })

  test("in Library on macOS", () => {
    expect(places("darwin", { XDG_CONFIG_HOME: "/etc/ada" }).config).toBe(
      "/home/ada/Library/Preferences/api-balance",
    )
  })

  test("in the profile on Windows, roaming or local", () => {
    const { config, data } = places("win32", { APPDATA: "/roaming", LOCALAPPDATA: "/local" })
    expect([config, data]).toEqual(["/roaming/api-balance/Config", "/local/api-balance/Data"])
  })
})
