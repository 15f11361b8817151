import { readFileSync } from "node:fs"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { Ajv2020 } from "ajv/dist/2020.js"
import { afterAll, beforeAll, expect, test } from "vitest"
import { runCommand } from "./run-command.ts"
import { serveJson } from "./serve.ts"
import { startCommand } from "./start-command.ts"

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../schema.json"), "utf8"))
const mocks = await startMocks({ providers: ["contentstats", "shortgenius", "vendo", "venice", "vinci"] })
afterAll(() => mocks.close())

/** Readers must tolerate new fields, but none of our fields may be missing from the schema. */
function close(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node
  if (Array.isArray(node)) return node.map(close)
  const closed = Object.fromEntries(Object.entries(node).map(([name, child]) => [name, close(child)]))
  return "properties" in closed && !("additionalProperties" in closed)
    ? { ...closed, additionalProperties: false }
    : closed
}

const ajv = new Ajv2020({ allErrors: true, formats: { "date-time": true } })
beforeAll(() => void ajv.addSchema(close(schema) as object, "schema"))

function expectValid(name: string, stdout: string): void {
  const validate = ajv.getSchema(`schema#/$defs/${name}`)
  expect(validate, name).toBeDefined()
  validate?.(JSON.parse(stdout))
  expect(validate?.errors ?? []).toEqual([])
}

test.each([
  ["balances", []],
  ["balances", ["--fresh", "vinci"]],
  ["usage", ["usage"]],
  ["spend", ["spend"]],
  ["charges", ["charges", "venice"]],
  ["caps", ["caps"]],
  ["providers", ["providers"]],
  ["guard", ["guard", "--min", "venice/diem=5DIEM", "--min", "vinci=5EUR"]],
  ["doctor", ["doctor"]],
])("the JSON of %s %j matches the schema", async (name, words) => {
  const { stdout } = await runCommand([...words, "--json"], mocks.environment)
  expectValid(name, stdout)
})

test.each([
  ["balances", []],
  ["usage", ["usage"]],
  ["spend", ["spend"]],
  ["charges", ["charges", "venice"]],
  ["caps", ["caps"]],
  ["guard", ["guard", "--min", "venice=5USD"]],
  ["doctor", ["doctor"]],
])("the JSON of %s with failures matches the schema", async (name, words) => {
  const url = await serveJson(429, { error: "slow down" }, { "retry-after": "60" })
  const urls = Object.keys(mocks.environment).filter((variable) => variable.endsWith("_BASE_URL"))
  const environment = { ...mocks.environment, ...Object.fromEntries(urls.map((variable) => [variable, url])) }
  const { code, stdout } = await runCommand([...words, "--json"], environment)
  expect(code).not.toBe(0)
  expectValid(name, stdout)
})

test("the schema refuses an amount that is a float, and an unknown version", () => {
  const validate = ajv.getSchema("schema#/$defs/balances")
  const amount = { value: 25.5, unit: "USD" }
  const row = { provider: "vinci", balance: { buckets: [{ id: "balance", available: amount }] } }
  expect(validate?.({ version: 1, rows: [row] })).toBe(false)
  expect(validate?.({ version: 2, rows: [] })).toBe(false)
})

test("each line of watch matches the schema", async () => {
  const url = await serveJson(401, { detail: "no" })
  const environment = { ...mocks.environment, VINCI_BASE_URL: url }
  const words = ["watch", "vinci", "vendo", "--low", "vendo=99999USD", "--json"]
  const command = startCommand(words, environment)
  for (let count = 0; count < 2; count++) expectValid("watch", (await command.readLine()) ?? "")
})
