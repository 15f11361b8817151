import { join } from "node:path"
import { expect, test } from "vitest"
import { runCommand } from "../run-command.ts"

const root = join(import.meta.dirname, "../..")
const schedules = "vitest run packages/api-balance/test/ledger-schedules.test.ts"

test("the rules of the ledger hold in 20,000 random schedules", { timeout: 1_200_000 }, async () => {
  const { code, output } = await runCommand(root, schedules, {
    SKIP_BUILD: "1",
    LEDGER_SCHEDULES: "20000",
  })
  console.log(output.match(/LEDGER_SEED=.*/)?.[0])
  expect(code, output).toBe(0)
})
