import { existsSync, rmSync } from "node:fs"
import { expect, test } from "vitest"
import { openHistory } from "../src/history/index.js"
import { toAmount } from "../src/index.js"
import { createHistoryFile } from "./create-history-file.ts"
import { runCommand } from "./run-command.ts"
import { serve } from "./serve.ts"

test("spend --offline prints what the balance lost since the first observation, and needs a history", async () => {
  const file = createHistoryFile()
  const history = openHistory(file)
  const left = { "05": "10", "12": "7.25", "20": "4" }
  history.record(
    Object.entries(left).map(([day, value]) => ({
      provider: "vinci",
      at: `2025-10-${day}T12:00:00.000Z`,
      balance: { buckets: [{ id: "balance", available: toAmount(value, "USD") }] },
    })),
  )
  history.close()
  const words = ["spend", "--offline", "--history", file, "--until", "2025-11-01"]
  const { code, stdout, stderr } = await runCommand([...words, "-o", "csv"], {})
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
  expect(stdout.split("\n").slice(1)).toEqual([
    "vinci,,,2025-10-01T00:00:00.000Z,2025-11-01T00:00:00.000Z,6,USD,balance,partly,2025-10-05T12:00:00.000Z,2025-10-20T12:00:00.000Z,,,",
    "",
  ])
  rmSync(file)
  const missing = await runCommand(words, {})
  expect({ code: missing.code, exists: existsSync(file) }).toEqual({ code: 2, exists: false })
})

test("a report that costs money is requested only if its provider is named for it", async () => {
  const requested: string[] = []
  const url = await serve((request, response) => {
    requested.push(new URL(request.url ?? "", "http://x").pathname)
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ balance: "1", total_used: "1", results: [] }))
  })
  const environment = { AI_GATEWAY_API_KEY: "sk-example-0123456789", AI_GATEWAY_BASE_URL: url }
  await runCommand(["spend"], environment)
  const { stdout } = await runCommand(["doctor", "vercel-ai-gateway"], environment)
  expect(stdout).toContain("– charges     not requested, because each report of them costs money\n")
  expect(requested).toContain("/credits")
  expect(requested).not.toContain("/report")
  await runCommand(["spend", "vercel-ai-gateway"], environment)
  expect(requested).toContain("/report")
})
