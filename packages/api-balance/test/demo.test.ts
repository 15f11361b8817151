import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { expect, onTestFinished, test } from "vitest"
import { createStory } from "../src/command/demo/story.ts"
import { demoProviders, toBody } from "../src/command/demo/to-body.ts"
import { runCommand } from "./run-command.ts"
import { serve } from "./serve.ts"

const day = 86_400_000
const start = Date.parse("2026-11-24T15:00:00Z")

test.each(demoProviders)("the responses of %s in the demo match its spec", (provider) => {
  const spec = JSON.parse(
    readFileSync(join(import.meta.dirname, `../../../mocks/specs/${provider}.json`), "utf8"),
  )
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(spec, "spec")
  const query = "?start_time=1761955200&start_unix=1761955200000&end_unix=1764547199000"
  const checked = Object.keys(spec.paths).filter((path) => {
    const body = toBody(createStory(start, 1), provider, new URL(path + query, "http://localhost"))
    if (!body) return false
    const pointer = `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/get/responses/200/content/application~1json/schema`
    const validate = ajv.compile({ $ref: `spec#${encodeURI(pointer)}` })
    validate(body)
    expect(validate.errors ?? [], path).toEqual([])
    return true
  })
  expect(checked.length).toBeGreaterThan(0)
})

test("money in the story is exact: top-ups are spending plus the remaining amount", () => {
  const { openrouter, fal, deepseek } = createStory(start, 1)
  for (const { available, paid, spent } of [openrouter, fal, deepseek]) {
    const from = start - 75 * day
    const left = available(from) + paid(start) - paid(from) - spent(from, start)
    expect(left).toBeCloseTo(available(start), 3)
    for (let at = from; at <= start; at += day / 4) expect(available(at)).toBeGreaterThan(0)
  }
  const { elevenlabs } = createStory(start, 1)
  const renewal = elevenlabs.renewsAt(start) - 30 * day
  expect(elevenlabs.used(renewal - 1)).toBeGreaterThan(60_000)
  expect(elevenlabs.used(renewal)).toBe(0)
  expect(elevenlabs.renewsAt(renewal - 1)).toBe(renewal)
})

test("the demo needs no key, reads none, sends no request elsewhere, and leaves nothing behind", async () => {
  const requested: (string | undefined)[] = []
  const url = await serve(({ url }, response) => {
    requested.push(url)
    response.writeHead(500).end()
  })
  const folder = mkdtempSync(join(tmpdir(), "api-balance-test-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const environment = {
    TMPDIR: folder,
    OPENROUTER_API_KEY: "sk-example-0123456789",
    VINCI_API_KEY: "sk-example-9876543210",
    OPENROUTER_BASE_URL: url,
    VINCI_BASE_URL: url,
  }
  const { code, stdout, stderr } = await runCommand(["--demo", "--json"], environment)
  expect(stderr).toBe("Demo: these accounts and figures are invented; no provider is called.\n")
  expect(code).toBe(0)
  const { rows } = JSON.parse(stdout)
  expect(rows.map(({ provider, account }: Record<string, string>) => `${provider} ${account}`)).toEqual(
    demoProviders.map((provider) => `${provider} demo`),
  )
  // The story goes on while the command runs.
  const value = expect.stringMatching(/^24\.(8|79\d*)$/)
  expect(rows[0].balance.buckets).toEqual([{ id: "credits", available: { value, unit: "USD" } }])
  expect(requested).toEqual([])
  expect(readdirSync(folder)).toEqual([])
})

test("the demo has a past: one account lasts for about four days", async () => {
  const { stdout } = await runCommand(["runway", "--demo", "--json"], {})
  const { rows } = JSON.parse(stdout)
  const { daysLeft: days } = rows.find(({ provider }: { provider: string }) => provider === "openrouter")
  expect(days).toMatchObject({ state: "falling" })
  expect(Math.round(days.estimate)).toBe(4)
})

test.each(["--config", "--history", "--cache"])("the demo takes no %s of the user", async (option) => {
  const { code, stderr } = await runCommand(["--demo", option, "mine.json"], {})
  expect([code, stderr]).toEqual([2, `error: --demo uses its own files and takes no ${option}\n`])
  expect(existsSync("mine.json")).toBe(false)
})
