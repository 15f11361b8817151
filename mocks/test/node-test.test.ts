import { execFile } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, onTestFinished, test } from "vitest"

const file = `
import assert from "node:assert/strict"
import { after, beforeEach, test } from "node:test"
import { startMocks } from "@api-balance/mocks"

const mocks = await startMocks({ providers: ["vinci"] })
after(() => mocks.close())
beforeEach(() => mocks.reset())

const ask = () => mocks.vinci.fetch("https://tryvinci.com/api/v1/billing/balance", { headers: { authorization: "Bearer any" } })

test("a failure is seen", async () => {
  mocks.vinci.use("server-error")
  assert.equal((await ask()).status, 500)
})

test("and gone with the next test", async () => {
  assert.equal((await ask()).status, 200)
  assert.equal(mocks.vinci.requests.length, 1)
})
`

test("node:test has it as easy", async () => {
  const folder = await mkdtemp(join(import.meta.dirname, "node-test-"))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, "vinci.test.mjs"), file)
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const words = ["--test", "--test-reporter=tap", join(folder, "vinci.test.mjs")]
  const { stdout } = await promisify(execFile)(process.execPath, words, { env })
  expect(stdout).toMatch(/^# pass 2$/m)
  expect(stdout).toMatch(/^# fail 0$/m)
})
