import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { afterAll, describe, expect, test } from "vitest"
import { parse } from "yaml"
import { findFreePort } from "./find-free-port.ts"
import { findWorkflowErrors } from "./find-workflow-errors.ts"
import { runAction } from "./run-action.ts"

const folder = join(import.meta.dirname, "../actions")
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

test.each(names)("%s is an action that GitHub can read", async (name) => {
  const text = readFileSync(join(folder, name, "action.yml"), "utf8")
  expect(await findWorkflowErrors("action.yml", text)).toEqual([])
})

test.each(names)("no input of %s becomes text of a script, and each is described", (name) => {
  const action = parse(readFileSync(join(folder, name, "action.yml"), "utf8"))
  for (const { run } of action.runs.steps) expect(run).not.toContain("${{")
  for (const input of Object.values<{ description?: string }>(action.inputs))
    expect(input.description).toMatch(/\S/)
})

test.each([
  ["guard", "api-balance", "packages/api-balance", { min: "vinci=5USD" }],
  ["mocks", "@api-balance/mocks", "mocks", { run: "true" }],
])(
  "%s runs the version of %s that its commit names, unless another is requested",
  async (name, installed, of, inputs) => {
    const { version } = JSON.parse(readFileSync(join(folder, "..", of, "package.json"), "utf8"))
    expect((await runAction(name, inputs)).log).toMatch(
      new RegExp(`^npm install .* ${installed}@${version}$`, "m"),
    )
    const { log } = await runAction(name, { ...inputs, version: "7.8.9" })
    expect(log).toMatch(new RegExp(`^npm install .* ${installed}@7.8.9$`, "m"))
  },
)

/** Variables with which npm, the true one, finds no registry. */
const unreachable = {
  npm_config_registry: `http://127.0.0.1:${await findFreePort()}`,
  npm_config_fetch_retries: "0",
}

describe("guard", async () => {
  const mocks = await startMocks({ providers: ["vinci", "venice"] })
  afterAll(() => mocks.close())
  const environment = { ...mocks.vinci.environment, ...mocks.venice.environment }
  const guard = (inputs: Record<string, string>) => runAction("guard", inputs, environment)

  test("lets a job go on when there is enough of everything", async () => {
    const { code, outputs, log, summary } = await guard({ min: "vinci=5USD\n\n  venice/diem=10DIEM  \n" })
    expect(log).toContain("vinci: 25.50 USD available, 5.00 USD required")
    expect({ code, outputs }).toEqual({ code: 0, outputs: "enough=yes\n" })
    expect(summary).toContain("venice/diem: 90.5 DIEM available, 10 DIEM required")
  })

  test("ends a job when there is not", async () => {
    const { code, outputs, log } = await guard({ min: "vinci=500USD" })
    expect({ code, outputs }).toEqual({ code: 1, outputs: "enough=no\n" })
    expect(log).toContain("::error::there is not enough left")
  })

  test("ends a job when it is unknown, unless that may pass", async () => {
    mocks.vinci.use("server-error")
    const min = "vinci=5USD"
    expect(await guard({ min })).toMatchObject({ code: 3, outputs: "enough=unknown\n" })
    const passed = await guard({ min, unknown: "pass" })
    expect(passed).toMatchObject({ code: 0, outputs: "enough=unknown\n" })
    expect(passed.log).toContain("::warning::it is unknown whether there is enough left")
    mocks.vinci.reset()
  })

  test("says unknown, and not that there is too little, when it cannot be installed", async () => {
    const guard = (inputs: Record<string, string>) =>
      runAction(
        "guard",
        { min: "vinci=5USD", ...inputs },
        { ...environment, ...unreachable },
        { fetched: true },
      )
    const failed = await guard({})
    expect(failed, failed.log).toMatchObject({ code: 3, outputs: "enough=unknown\n" })
    expect(failed.log).toContain("::warning::api-balance could not be installed")
    expect(failed.log).not.toContain("there is not enough left")
    expect(await guard({ unknown: "pass" })).toMatchObject({ code: 0, outputs: "enough=unknown\n" })
  })

  test("never passes with invalid inputs", async () => {
    expect((await guard({ min: "vinci=five", unknown: "pass" })).code).toBe(2)
    expect((await guard({ min: "vinci=5USD", unknown: "perhaps" })).code).toBe(2)
    const missing = await guard({ min: "vinci=5USD", config: "no-such-file.json" })
    expect(missing.code).toBe(2)
    expect(missing.log).toContain("no-such-file.json")
  })

  test("never executes an input", async () => {
    const { code, log } = await guard({ min: 'vinci=5USD"; echo injected; $(echo injected) `echo injected`' })
    expect(code).toBe(2)
    expect(log.replaceAll(/echo injected/g, "")).not.toContain("injected")
  })
})

describe("mocks", () => {
  test("runs a command against them, and ends as it ends", async () => {
    const run = 'api-balance vinci --json | grep -q "25.5"\nprintf "%s" "$VENDO_BASE_URL"none\nexit 7'
    expect(await runAction("mocks", { run, providers: "vinci" })).toMatchObject({
      code: 7,
      log: expect.stringMatching(/none$/),
    })
  })

  test("runs nothing when they cannot be installed", async () => {
    const { code, log } = await runAction("mocks", { run: "echo went-on" }, unreachable, { fetched: true })
    expect(code).not.toBe(0)
    expect(log).not.toContain("went-on")
  })

  test("leaves the variables of a job as they are", async () => {
    const job = { VERSION: "7", RUN: "12" }
    const { log } = await runAction("mocks", { run: 'echo "$VERSION of $RUN"', providers: "vinci" }, job)
    expect(log).toContain("7 of 12\n")
  })

  test("stops at the first line that fails", async () => {
    const { code, log } = await runAction("mocks", { run: "false\necho went-on", providers: "vinci" })
    expect(code).toBe(1)
    expect(log).not.toContain("went-on")
  })

  test("pins scenarios and keeps accounts", async () => {
    const inputs = { providers: "vinci\nvendo", scenario: "vendo=empty\n", ledger: "\nvinci=0.30" }
    const { code, log } = await runAction("mocks", { run: "api-balance vinci vendo", ...inputs })
    expect(code).toBe(0)
    expect(log).toMatch(/vendo +balance +0\.00 USD/)
    expect(log).toMatch(/vinci +balance +0\.30 USD/)
  })

  test("gives every provider an account if all are requested", async () => {
    const { code, log } = await runAction("mocks", {
      run: "api-balance vinci",
      providers: "vinci",
      ledger: "all",
    })
    expect(code).toBe(0)
    expect(log).toMatch(/25\.50 USD/)
  })

  test("reports invalid inputs", async () => {
    const { code, log } = await runAction("mocks", { run: "true", providers: "vinchi" })
    expect(code).toBe(2)
    expect(log).toContain("vinchi")
  })
})
