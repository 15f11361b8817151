import { mkdtempSync, readFileSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, onTestFinished, test, vi } from "vitest"
import { readKey } from "../src/command/accounts/read-key.js"
import { hasEnded } from "./has-ended.ts"

const key = "sk-example-0123456789"
const facts = { provider: "vinci", account: "team-a", option: "apiKey" }

/** A Node program in a folder of its own, so that no other test has run the same command. */
function createCommand(source: string) {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return { folder, words: [process.execPath, "-e", source] as const }
}

const read = (source: string, limits?: Parameters<typeof readKey>[2]) =>
  readKey(createCommand(source), facts, limits)
const print = (text: string) => `process.stdout.write(${JSON.stringify(text)})`

describe("a key from a command", () => {
  test.each([key, `${key}\n`, `${key}\r\n`])("is its output, without the line break: %j", async (text) => {
    expect(await read(print(text))).toBe(key)
  })

  test("is read with unchanged arguments: no shell reads them", async () => {
    const { folder, words } = createCommand("process.stdout.write(process.argv[1])")
    expect(await readKey({ folder, words: [...words, "$HOME;`id`"] }, facts)).toBe("$HOME;`id`")
  })

  test("is read once, in the folder of the config file, however many callers need it", async () => {
    const command = createCommand(`require("fs").appendFileSync("runs", "x"); ${print(key)}`)
    const keys = Promise.all([readKey(command, facts), readKey(command, facts)])
    expect(await keys).toEqual([key, key])
    expect(await readKey(command, { ...facts, account: "team-b" })).toBe(key)
    expect(readFileSync(join(command.folder, "runs"), "utf8")).toBe("x")
  })
})

describe("a command without a key is an InvalidOptionError that says what to do:", () => {
  test.each([
    ["nothing printed", "", "printed nothing"],
    ["an empty line", print("\n"), "printed nothing"],
    ["two lines", print(`${key}\nuser: ada\n`), "printed more than one line"],
    ["a failure", "process.exitCode = 3", "failed with exit code 3; run it in a terminal"],
    ["a signal", 'process.kill(process.pid, "SIGKILL")', "was stopped by SIGKILL"],
    [
      "a failure that explains itself",
      'console.error("not\\nsigned in \\u001b[31m"); process.exitCode = 1',
      'exit code 1 and says "not signed in [31m"; run it',
    ],
  ])("%s", async (_, source, problem) => {
    const error = await read(source).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: "InvalidOptionError", ...facts })
    expect(error.message).toContain(
      `vinci (team-a): the option \`apiKey\` comes from the command "${process.execPath}", which `,
    )
    expect(error.message).toContain(problem)
    expect(error.message).not.toContain(key)
  })

  test("a missing program", async () => {
    const missing = readKey({ words: ["no-such-program-example"], folder: tmpdir() }, facts)
    await expect(missing).rejects.toThrow('"no-such-program-example", which was not found; install it')
  })

  test("a program that cannot be run, whenever the runtime notices", async () => {
    const { folder } = createCommand("")
    await expect(readKey({ words: [folder], folder }, facts)).rejects.toThrow("which cannot be run (EACCES)")
    const impossible = readKey({ words: ["example\0"], folder }, facts)
    await expect(impossible).rejects.toThrow("which cannot be run (ERR_INVALID_ARG_VALUE)")
  })

  test("the message shows neither a secret of the environment nor output beside a key", async () => {
    vi.stubEnv("EXAMPLE_SESSION_TOKEN", "session-example-0123456789")
    onTestFinished(() => void vi.unstubAllEnvs())
    const failing = "console.error('bad session-example-0123456789'); process.exitCode = 1"
    await expect(read(failing)).rejects.toThrow('says "bad [redacted]"')
    const beside = `${print(key)}; console.error("got ${key.slice(0, 10)}"); process.exitCode = 1`
    await expect(read(beside)).rejects.toThrow("failed with exit code 1; run it")
  })

  test("endless output", async () => {
    const endless = 'const go = () => process.stdout.write("x".repeat(1e4), go); go()'
    await expect(read(endless)).rejects.toThrow("printed more than 64 kB")
  })

  test.skipIf(process.platform === "win32")(
    "one that takes too long is killed with the processes that it started",
    async () => {
      const { folder } = createCommand("")
      const words = ["sh", "-c", "sleep 60 & echo $! > pid; wait"] as const
      const late = readKey({ folder, words }, facts, { timeout: 1000, most: 64_000 })
      await expect(late).rejects.toThrow("took longer than 1 s and was stopped")
      const pid = Number(readFileSync(join(folder, "pid"), "utf8"))
      await vi.waitUntil(() => hasEnded(pid))
    },
  )
})
