import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { afterAll, describe, expect, test } from "vitest"
import { readConfig } from "../src/command/accounts/read-config.js"

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../config.schema.json"), "utf8"))
const isValid = new Ajv2020({ allErrors: true, strictTypes: false, strictTuples: false }).compile(schema)
const folder = mkdtempSync(join(tmpdir(), "api-balance-"))
afterAll(() => rm(folder, { recursive: true }))

function isRead(config: unknown): boolean {
  const file = join(folder, "config.json")
  writeFileSync(file, JSON.stringify(config))
  try {
    return readConfig(file) !== undefined
  } catch {
    return false
  }
}

const account = (fields: object) => ({ accounts: [{ provider: "vinci", ...fields }] })
const key = (apiKey: unknown) => account({ apiKey })

describe("the schema and the command", () => {
  test.each([
    account({}),
    account({ account: "team-a" }),
    key({ env: "TEAM_A_KEY" }),
    key({ command: ["op", "read", "op://team/vinci/key"] }),
    key({ command: ["/usr/bin/op"] }),
    { accounts: [{ provider: "deepgram", apiKey: { env: "A" }, projectId: { env: "B" } }] },
    { accounts: [{ provider: "openai", adminKey: { command: ["pass", "openai"] } }] },
    { history: "history.db" },
    { $schema: "https://example.com/config.schema.json", history: "history.db" },
    { low: { vinci: "5 USD", "venice/diem": "20%" } },
  ])("both accept %j", (config) => {
    expect({ isValid: isValid(config), isRead: isRead(config) }).toEqual({ isValid: true, isRead: true })
  })

  test.each([
    {},
    [],
    null,
    { $schema: "https://example.com/config.schema.json" },
    { $schema: 1, history: "history.db" },
    { accounts: [] },
    { accounts: {} },
    { accounts: ["vinci"] },
    { accounts: [{}] },
    { accounts: [{ provider: "vinky" }] },
    { history: "" },
    { history: 1 },
    { history: "history.db", key: "sk-example" },
    { low: { vinci: 5 } },
    { low: [] },
    account({ account: "" }),
    account({ account: " team" }),
    account({ account: "two\nlines" }),
    account({ account: "a".repeat(41) }),
    account({ key: { env: "A" } }),
    account({ projectId: { env: "A" } }),
    key("sk-example-literal"),
    key({ env: "sk-example" }),
    key({ env: 1 }),
    key({}),
    key({ env: "A", value: "sk-example" }),
    key({ env: "A", command: ["op"] }),
    key({ command: "op read" }),
    key({ command: [] }),
    key({ command: [1] }),
    key({ command: [" "] }),
    key({ command: ["./op"] }),
    key({ command: ["op", 1] }),
    key({ command: ["op", "\0"] }),
    { accounts: [{ provider: "deepgram", projectId: { command: ["op"] } }] },
  ])("both refuse %j", (config) => {
    expect({ isValid: isValid(config), isRead: isRead(config) }).toEqual({ isValid: false, isRead: false })
  })
})
