import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { registry } from "../src/generated/registry.ts"
import { runCommand } from "./run-command.ts"

const mocks = await startMocks()
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())

const findRequested = () => mocks.openrouter.requests.map(({ operation }) => operation)

test("with the ordinary key alone the command shows the cap of the key, names the variable that would show more, and exits 0", async () => {
  const { OPENROUTER_API_KEY = "", OPENROUTER_BASE_URL = "" } = mocks.openrouter.environment
  const { code, stdout, stderr } = await runCommand([], { OPENROUTER_API_KEY, OPENROUTER_BASE_URL })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^openrouter +cap key +74\.50 USD +– +100\.00 USD +25\.50 USD/m)
  expect(stderr).toBe("To see more, set OPENROUTER_MANAGEMENT_KEY (openrouter).\n")
  expect(new Set(findRequested())).toEqual(new Set(["getCurrentKey"]))
})

test("with both keys it shows the balance, and names no missing variable", async () => {
  const { code, stdout, stderr } = await runCommand([], mocks.openrouter.environment)
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
  expect(stdout).toMatch(/^openrouter +credits +74\.75 USD/m)
  expect(findRequested()).toContain("getCredits")
})

test("with the keys of all providers it shows all that report something, and exits 0", async () => {
  const { code, stdout } = await runCommand(["--json"], mocks.environment)
  const shown = JSON.parse(stdout).rows.map(({ provider }: { provider: string }) => provider)
  const reporting = registry.filter(({ supports }) => supports.length > 0).map(({ id }) => id)
  expect(code).toBe(0)
  expect([...new Set(shown)]).toEqual(reporting)
})
