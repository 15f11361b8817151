import { dirname } from "node:path"
import { describe, expect, inject, test } from "vitest"
import { expected } from "./expected.ts"
import { findRuntime } from "./find-runtime.ts"
import { run } from "./run.ts"

const cwd = inject("app")

describe.each(["Node 20.19.0", "Node 22", "Node 24", "Node 26"] as const)("on %s", (name) => {
  const node = findRuntime(name)
  // The commands start with `#!/usr/bin/env node`.
  const env = { ...inject("environment"), PATH: `${dirname(node)}:${process.env.PATH}` }

  test.each(["imported.js", "required.cjs"])("%s starts the mocks and gets a response", async (file) => {
    const printed = await run(node, [`built/${file}`], { cwd, env })
    expect(JSON.parse(printed)).toEqual({ ...expected, hasProcess: true })
  })

  test("both commands run", async () => {
    expect(await run("node", ["--version"], { cwd, env })).toMatch(name.replace("Node ", "v"))
    const mocks = "node_modules/.bin/api-balance-mocks"
    expect(await run(mocks, ["--help"], { cwd, env })).toContain("Usage: api-balance-mocks ")
    const words = ["exec", "--", "node_modules/.bin/api-balance", "--json"]
    const { rows } = JSON.parse(await run(mocks, words, { cwd, env }))
    const vinci = rows.find((row: { provider: string }) => row.provider === "vinci")
    expect(vinci.balance.buckets).toEqual([{ id: "balance", available: { value: "25.5", unit: "USD" } }])
    expect(rows.filter((row: object) => "error" in row)).toEqual([])
  })
})
