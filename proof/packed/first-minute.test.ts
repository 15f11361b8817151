import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, inject, onTestFinished, test } from "vitest"
import { findRuntime } from "./find-runtime.ts"
import { run } from "./run.ts"

/** An empty home, an empty folder to work in, and two ordinary keys in the environment, with mocks behind them. */
async function createHome(runtime: Parameters<typeof findRuntime>[0]) {
  const app = inject("app")
  const entry = join(app, "node_modules/@api-balance/mocks/dist/index.js")
  const { startMocks }: typeof import("@api-balance/mocks") = await import(pathToFileURL(entry).href)
  const mocks = await startMocks({ providers: ["elevenlabs", "openrouter"] })
  onTestFinished(mocks.close)
  const [home, folder] = [await mkdtemp(join(tmpdir(), "api-balance-home-")), join(app, "work")]
  await mkdir(folder)
  onTestFinished(() => Promise.all([home, folder].map((path) => rm(path, { recursive: true }))).then())
  const { OPENROUTER_API_KEY, OPENROUTER_BASE_URL } = mocks.openrouter.environment
  const env = {
    PATH: `${dirname(findRuntime(runtime))}:${process.env.PATH}`,
    HOME: home,
    // It is npm's, not the command's.
    npm_config_cache: join(app, "npm-cache"),
    npm_config_update_notifier: "false",
    ...mocks.elevenlabs.environment,
    OPENROUTER_API_KEY,
    OPENROUTER_BASE_URL,
  }
  const find = async (path: string) =>
    (await readdir(path, { recursive: true, withFileTypes: true }))
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(path.length + 1))
      .sort()
  return {
    home,
    run: (words = "") => run("bash", ["-c", `npx api-balance ${words} 2>&1`], { cwd: folder, env }),
    findFiles: async () => ({ home: await find(home), folder: await find(folder) }),
  }
}

const data = ".local/share/api-balance"
const files = [`${data}/api-balance-report.html`, `${data}/history.db`]

test("in an empty home, two ordinary keys and three commands give a table, the spending of the month and a report", async () => {
  const { home, run, findFiles } = await createHome("Node 24")
  const month = new Date().toISOString().slice(0, 7)
  const threeCommands = async () => {
    const table = await run()
    expect(table).toMatch(/^elevenlabs +credits +[\d,]+ credit/m)
    expect(table).toMatch(/^openrouter +cap key +74\.50 USD/m)
    const spend = await run("spend")
    expect(spend).toMatch(new RegExp(`^${month} +elevenlabs +[\\d,]+ credit +so far`, "m"))
    expect(spend).toMatch(new RegExp(`^${month} +openrouter +25\\.50 USD +so far`, "m"))
    expect(await run("report")).toContain(`Wrote ${join(home, files[0] ?? "")}\n`)
    const page = await readFile(join(home, files[0] ?? ""), "utf8")
    expect(page).toContain("ElevenLabs")
    expect(page).toContain("OpenRouter")
  }
  await threeCommands()
  expect(await findFiles()).toEqual({ home: files, folder: [] })
  expect(await run("init")).toContain("no key is in it")
  await threeCommands()
  expect(await findFiles()).toEqual({ home: [".config/api-balance/config.json", ...files], folder: [] })
})

test("on a runtime without SQLite the table and the spending are there, also after init, which writes nothing", async () => {
  const { run, findFiles } = await createHome("Node 20.19.0")
  await expect(run("init")).rejects.toThrow(
    "No config file was written: the option `history` needs a runtime",
  )
  expect(await run()).toMatch(/^elevenlabs +credits/m)
  expect(await run("spend")).toMatch(/openrouter +25\.50 USD +so far/)
  expect(await findFiles()).toEqual({ home: [], folder: [] })
})
