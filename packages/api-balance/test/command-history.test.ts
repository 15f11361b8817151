import { readFileSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { afterAll, expect, onTestFinished, test } from "vitest"
import { openHistory } from "../src/history/index.js"
import { createHistoryFile } from "./create-history-file.ts"
import { runCommand } from "./run-command.ts"
import { serveJson } from "./serve.ts"

const mocks = await startMocks({ providers: ["contentstats", "shortgenius", "vendo", "venice", "vinci"] })
afterAll(() => mocks.close())

function read(file: string) {
  const history = openHistory(file)
  onTestFinished(() => history.close())
  return [...history.read()]
}

test("balances with --history records every balance and usage, and prints the same as without", async () => {
  const file = createHistoryFile()
  const [plain, recorded] = [
    await runCommand([], mocks.environment),
    await runCommand(["--history", file], mocks.environment),
  ]
  expect(recorded).toEqual(plain)
  const { rows } = JSON.parse((await runCommand(["--json"], mocks.environment)).stdout)
  const observations = read(file)
  expect(observations.filter(({ balance }) => balance)).toHaveLength(5)
  for (const { provider, balance } of rows)
    expect(observations.find((row) => row.provider === provider && row.balance)?.balance).toEqual(balance)
  expect(observations.flatMap(({ provider, usage }) => (usage ? provider : [])).sort()).toEqual([
    "contentstats",
    "vendo",
    "venice",
    "vinci",
  ])
})

test("usage records usage, run after run", async () => {
  const file = createHistoryFile()
  await runCommand(["usage", "vinci", "--history", file], mocks.environment)
  await runCommand(["--history", file, "usage", "vinci"], mocks.environment)
  expect(read(file).map(({ provider, usage }) => [provider, usage?.spent])).toEqual([
    ["vinci", [{ value: "21.025", unit: "USD" }]],
    ["vinci", [{ value: "21.025", unit: "USD" }]],
  ])
})

test("a cached response is recorded once, at the time of the provider's response", async () => {
  const file = createHistoryFile()
  const words = ["vinci", "--history", file, "--cache", join(dirname(file), "cache")]
  await runCommand(words, mocks.environment)
  await runCommand(words, mocks.environment)
  expect(read(file)).toHaveLength(2)
})

test("a failure is not recorded, and does not prevent the others from being recorded", async () => {
  const file = createHistoryFile()
  const url = await serveJson(400, {})
  const { code } = await runCommand(["vinci", "venice", "--history", file], {
    ...mocks.environment,
    VENICE_BASE_URL: url,
  })
  expect(code).toBe(1)
  expect(new Set(read(file).map(({ provider }) => provider))).toEqual(new Set(["vinci"]))
})

test("the config file names the history relative to itself, and the command line overrides it", async () => {
  const file = createHistoryFile()
  const config = join(dirname(file), "config.json")
  writeFileSync(config, JSON.stringify({ accounts: [{ provider: "vinci" }], history: "mine.db" }))
  await runCommand(["--config", config], mocks.environment)
  await runCommand(["--config", config, "--history", file], mocks.environment)
  expect(read(join(dirname(file), "mine.db"))).toHaveLength(2)
  expect(read(file)).toHaveLength(2)
})

test.each(["", 5, null])("a history named %j in the config file is bad usage", async (history) => {
  const config = join(dirname(createHistoryFile()), "config.json")
  writeFileSync(config, JSON.stringify({ accounts: [{ provider: "vinci" }], history }))
  const { code, stderr } = await runCommand(["--config", config], mocks.environment)
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `error: ${config}: "history" must be a file name\n`,
  })
})

test("a file that is not a history is reported before any request, and left unchanged", async () => {
  const file = createHistoryFile()
  writeFileSync(file, "my notes", { mode: 0o644 })
  const { code, stdout, stderr } = await runCommand(["--history", file], {
    VINCI_API_KEY: "key",
    VINCI_BASE_URL: "http://127.0.0.1:1",
  })
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
  expect(stderr).toBe(
    `error: the option \`history\` names ${file}, which is not a history and was not changed: use another file.\n`,
  )
  expect(readFileSync(file, "utf8")).toBe("my notes")
  expect(statSync(file).mode & 0o777).toBe(0o644)
})

/** Variables that make a child process run this code first. */
const withPreload = (code: string) => ({
  ...mocks.environment,
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}`,
})

test("the warning of Node 22 that its SQLite is experimental does not reach the terminal", async () => {
  const code = `const get = process.getBuiltinModule
    process.getBuiltinModule = (id) => {
      if (id === "node:sqlite") process.emitWarning("SQLite is experimental", "ExperimentalWarning")
      return get(id)
    }
    if (process.argv[2] === "warn") process.getBuiltinModule("node:sqlite")`
  const file = createHistoryFile()
  const { code: exit, stderr } = await runCommand(["vinci", "--history", file], withPreload(code))
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" })
  expect(read(file)).toHaveLength(2)
  expect((await runCommand(["warn"], withPreload(code))).stderr).toContain("SQLite is experimental")
})

test("a runtime without SQLite names those that have it, and only if a history is requested", async () => {
  const environment = withPreload("process.getBuiltinModule = () => undefined")
  expect((await runCommand(["vinci"], environment)).code).toBe(0)
  const { code, stdout, stderr } = await runCommand(["vinci", "--history", "usage.db"], environment)
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "error: the option `history` needs a runtime that includes SQLite: Node 22.13, Deno 2.9, Bun 1.4, or newer.\n",
  })
})

test("commands that record nothing take no --history", async () => {
  for (const command of ["caps", "doctor", "providers"]) {
    const { code, stderr } = await runCommand([command, "--history", "x.db"], {})
    expect(code).toBe(2)
    expect(stderr).toContain("--history")
  }
})
