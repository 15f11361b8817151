import { startMocks } from "@api-balance/mocks"
import { afterAll, describe, expect, test } from "vitest"
import { runCommand } from "./run-command.ts"
import { serve } from "./serve.ts"
import { startCommand } from "./start-command.ts"

const mocks = await startMocks({ providers: ["vinci"] })
afterAll(() => mocks.close())

describe("a mistyped word", () => {
  test.each([
    [["usge"], 'unknown command "usge". Did you mean "usage"?'],
    [["gaurd"], 'unknown command "gaurd". Did you mean "guard"?'],
    [["vinic"], 'unknown provider "vinic". Did you mean "vinci"?'],
    [["usage", "venise"], 'unknown provider "venise". Did you mean "venice"?'],
    [["guard", "--min", "vinic=5USD"], 'There is no provider "vinic". Did you mean "vinci"?'],
    [["--jsn"], "Did you mean --json?"],
  ])("for %j the message suggests the likely word", async (words, text) => {
    const { code, stderr } = await runCommand(words, {})
    expect(code).toBe(2)
    expect(stderr).toContain(text)
  })

  test("that is like no other gets the list of all words", async () => {
    const { stderr } = await runCommand(["something"], {})
    expect(stderr).toMatch(/^error: unknown provider "something". Choose from: .*venice, .*vinci/m)
  })
})

describe("a duration", () => {
  const outcome = async (...words: string[]) => (await runCommand(words, {})).stderr

  test.each(["500ms", "2.5s", "30m", "24h", "7d", "2w"])(
    "%s is valid for every option that takes one",
    async (text) => {
      const outcomes = await Promise.all([
        outcome("charges", "venice", "--since", text),
        outcome("log", "--since", text, "--every", text),
        outcome("log", "--prune", text),
        outcome("watch", "--every", text),
        outcome("--timeout", text),
      ])
      for (const stderr of outcomes) expect(stderr).not.toContain("is invalid")
    },
  )

  test.each(["0s", "5", "5x", "-5m", "1h30m", ""])("%j is invalid for any option", async (text) => {
    const outcomes = await Promise.all([
      outcome("charges", "venice", `--since=${text}`),
      outcome("log", `--every=${text}`),
      outcome("watch", `--every=${text}`),
    ])
    for (const stderr of outcomes) expect(stderr).toContain("is invalid")
  })
})

test("the unit of an amount may differ from the provider's in case", async () => {
  const guard = (min: string) => runCommand(["guard", "--min", min], mocks.environment)
  expect((await guard("vinci=5usd")).stdout).toBe(
    "enough      vinci: 25.50 USD available, 5.00 USD required\n",
  )
  expect((await guard("vinci=26Usd")).code).toBe(1)
  expect((await guard("vinci/balance=5usd")).code).toBe(0)
})

describe("a bug in the command", () => {
  const broken = "data:text/javascript,JSON.stringify=()=>{throw%20new%20RangeError('too%20deep')}"
  const crash = (...words: string[]) =>
    runCommand(words, { ...mocks.environment, NODE_OPTIONS: `--import ${broken}` })

  test("ends with 70 and one plain line", async () => {
    expect(await crash("vinci", "--json")).toEqual({
      code: 70,
      stdout: "",
      stderr: "This is a bug in api-balance; please report it: RangeError: too deep\n",
    })
  })

  test("ends a guard with 3, unknown, never with the code for not enough", async () => {
    const { code, stdout, stderr } = await crash("guard", "--min", "vinci=5USD", "--json")
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" })
    expect(stderr.trim().split("\n")).toHaveLength(1)
  })
})

describe("a watch", () => {
  /** A watch that has reported a low bucket, and whose next response is held back. */
  async function startWatch() {
    const held: (() => void)[] = []
    const url = await serve((_, response) => {
      held.push(() => response.writeHead(401, { "content-type": "application/json" }).end("{}"))
    })
    const environment = { ...mocks.environment, VENDO_API_KEY: "a-key-of-vendo", VENDO_BASE_URL: url }
    const command = startCommand(["watch", "--low", "vinci=100USD"], environment)
    expect(await command.readLine()).toContain("low")
    return { ...command, respond: () => held.splice(0).forEach((send) => void send()) }
  }

  test("whose reader has left ends at the next line, by itself", async () => {
    const { closeStdout, respond, end } = await startWatch()
    closeStdout()
    respond()
    expect((await end()).stderr).toBe("")
  })

  test("opens no debugger at SIGUSR1, and goes on", async () => {
    const { kill, respond, readLine, end } = await startWatch()
    kill("SIGUSR1")
    respond()
    expect(await readLine()).toContain("failing")
    kill("SIGTERM")
    expect(await end()).toEqual({ code: 0, stderr: "" })
  })
})
