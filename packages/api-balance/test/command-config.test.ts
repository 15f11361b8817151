import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, readFileSync } from "node:fs"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { afterAll, expect, onTestFinished, test, vi } from "vitest"
import { hasEnded } from "./has-ended.ts"
import { bin, runCommand } from "./run-command.ts"

const mocks = await startMocks({ providers: ["venice", "vinci"] })
afterAll(() => mocks.close())

/** Runs the command in a folder with this config file. */
async function run(words: string[], config: string, name = "api-balance.json", environment = {}) {
  const folder = await mkdtemp(join(tmpdir(), "api-balance-"))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, name), config)
  return runCommand(words, { ...mocks.environment, TEAM_A_KEY: mocks.vinci.apiKey, ...environment }, folder)
}

const teams = JSON.stringify({
  accounts: [
    { provider: "vinci", account: "team-a", apiKey: { env: "TEAM_A_KEY" } },
    { provider: "vinci", account: "team-b", apiKey: { env: "TEAM_B_KEY" } },
    { provider: "venice" },
  ],
})

test("the accounts of the file are read in its order, and no others", async () => {
  const { code, stdout } = await run([], teams, undefined, {
    TEAM_B_KEY: mocks.vinci.apiKey,
    VENDO_API_KEY: "x",
  })
  expect(stdout.match(/^\S+( \(.*?\))?/gm)).toEqual([
    "PROVIDER",
    "vinci (team-a)",
    "vinci (team-b)",
    "venice",
    "venice",
    "Total",
  ])
  expect(code).toBe(0)
})

test("an account whose variable is not set fails alone, and its error names the variable", async () => {
  const { code, stdout, stderr } = await run(["vinci"], teams)
  expect(stdout).toMatch(/^vinci \(team-a\) .*25\.50 USD/m)
  expect(stdout).toMatch(/^vinci \(team-b\) +– +failed/m)
  expect(stderr).toContain("TEAM_B_KEY")
  expect(code).toBe(1)
})

test("--account reads and guards one label only", async () => {
  const { code, stdout } = await run(["guard", "--min", "vinci=5USD", "--account", "team-a"], teams)
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: "enough      vinci (team-a): 25.50 USD available, 5.00 USD required\n",
  })
})

test("an unknown label is bad usage, with the labels to choose from", async () => {
  const { code, stderr } = await run(["--account", "team-c"], teams)
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'error: no account has the label "team-c". Choose from: team-a, team-b\n',
  })
})

test("--config names another file, and a missing one is bad usage", async () => {
  const { stdout } = await run(["--config", "mine.json", "--json"], teams, "mine.json")
  expect(JSON.parse(stdout).rows).toHaveLength(3)
  const { code, stderr } = await run(["--config", "other.json"], teams)
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "error: cannot read other.json: the file does not exist\n",
  })
})

test("a named provider that is not in the file is read with its own variable", async () => {
  const { code, stdout } = await run(["venice"], JSON.stringify({ accounts: [{ provider: "vinci" }] }))
  expect(code).toBe(0)
  expect(stdout).toMatch(/^venice /m)
})

/** A command that prints a key of the mocks, or fails. */
const printKey = (key: string) => [process.execPath, "-e", `process.stdout.write("${key}\\n")`]
const fail = [process.execPath, "-e", "console.error('the vault is locked'); process.exitCode = 6"]
const vaults = JSON.stringify({
  accounts: [
    { provider: "vinci", account: "team-a", apiKey: { command: printKey(mocks.vinci.apiKey) } },
    { provider: "vinci", account: "team-b", apiKey: { command: fail } },
  ],
})

test("a key may come from a command; one that fails is a failure of its account alone", async () => {
  const { code, stdout, stderr } = await run(["--config", "mine.json"], vaults, "mine.json")
  expect(stdout).toMatch(/^vinci \(team-a\) .*25\.50 USD/m)
  expect(stdout).toMatch(/^vinci \(team-b\) +– +failed/m)
  expect(stderr).toContain('failed with exit code 6 and says "the vault is locked"')
  expect(stdout + stderr).not.toContain(mocks.vinci.apiKey)
  expect(code).toBe(1)
})

test("a file in the working folder runs no command", async () => {
  const { code, stderr } = await run([], vaults)
  expect(code).toBe(2)
  expect(stderr).toBe(
    "error: api-balance.json: accounts[0].apiKey runs a command. api-balance.json lies in this folder and may be someone else's: if you mean it, name it: --config api-balance.json\n",
  )
})

test.skipIf(process.platform === "win32")("Ctrl-C also ends a running key command", async () => {
  const folder = await mkdtemp(join(tmpdir(), "api-balance-"))
  onTestFinished(() => rm(folder, { recursive: true }))
  const command = ["sh", "-c", "echo $$ > pid; exec sleep 60"]
  const waiting = { accounts: [{ provider: "vinci", apiKey: { command } }] }
  await writeFile(join(folder, "mine.json"), JSON.stringify(waiting))
  const child = spawn(process.execPath, [bin, "--config", "mine.json"], {
    cwd: folder,
    env: { HOME: folder },
  })
  const ended = once(child, "close")
  const file = join(folder, "pid")
  await vi.waitUntil(() => existsSync(file) && readFileSync(file, "utf8").endsWith("\n"), { timeout: 20_000 })
  child.kill("SIGINT")
  expect(await ended).toEqual([null, "SIGINT"])
  const pid = Number(readFileSync(file, "utf8"))
  await vi.waitUntil(() => hasEnded(pid))
})

const account = (fields: object) => JSON.stringify({ accounts: [{ provider: "vinci", ...fields }] })

test.each([
  ["a literal key", account({ apiKey: "sk-secret" }), "literal key"],
  ["a key as the name of a variable", account({ apiKey: { env: "sk-secret" } }), "in capital letters"],
  ["a key beside the reference", account({ apiKey: { env: "A", value: "sk-secret" } }), "must name"],
  [
    "a key in a field of its own",
    account({ key: "sk-secret" }),
    "can only have the properties provider, account, apiKey",
  ],
  ["a key in the wrong place", JSON.stringify({ accounts: [{ provider: "sk-secret" }] }), "must be one of"],
  ["invalid JSON", '{ "accounts": [ "apiKey": "sk-secret" ] }', "is not JSON"],
  ["an empty file", "{}", "at least one account"],
  ["no accounts", '{"accounts":[],"history":"x.db"}', "at least one account"],
  ["null", "null", "at least one account"],
  ["a list", "[]", "at least one account"],
  ["deeply nested JSON", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "at least one account"],
  ["a deep account", `{"accounts":[${"[".repeat(100_000)}${"]".repeat(100_000)}]}`, "must be an object"],
  [
    "a history that is not a file name",
    '{"accounts":[{"provider":"vinci"}],"history":1e400}',
    "must be a file name",
  ],
  ["a threshold that is a number", '{"accounts":[{"provider":"vinci"}],"low":{"vinci":5}}', "must look like"],
  [
    "a property beside accounts",
    '{ "accounts": [{ "provider": "vinci" }], "key": "sk-secret" }',
    "unknown properties",
  ],
  ["a label of two lines", account({ account: "sk-secret\n" }), "in one line"],
  [
    "the same account twice",
    JSON.stringify({ accounts: [{ provider: "vinci" }, { provider: "vinci" }] }),
    "the same label",
  ],
])("%s is refused with advice, without being shown", async (_, config, message) => {
  const { code, stdout, stderr } = await run([], config)
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
  expect(stderr).toContain(message)
  expect(stderr).not.toContain("sk-secret")
})
