import { expect, inject, test } from "vitest"
import { expected } from "./expected.ts"
import { findRuntime } from "./find-runtime.ts"
import { run } from "./run.ts"
import { startMocks } from "./start-mocks.ts"

const at = { cwd: inject("app"), env: inject("environment") }

test("Bun gets a response", async () => {
  const printed = await run(findRuntime("Bun"), ["built/argument.js", JSON.stringify(await startMocks())], at)
  expect(JSON.parse(printed)).toEqual({ ...expected, hasProcess: true })
})

test("Deno gets a response, and needs permission for the network and for the provider's variables only", async () => {
  const mocks = await startMocks()
  const variables = Object.values(mocks).flatMap(({ environment }) => Object.keys(environment))
  const leave = ["--no-prompt", "--allow-net=127.0.0.1", `--allow-env=${variables}`]
  const words = ["run", ...leave, "built/argument.js", JSON.stringify(mocks)]
  const printed = await run(findRuntime("Deno"), words, at)
  expect(JSON.parse(printed)).toEqual({ ...expected, hasProcess: true })
})
