import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { parse } from "yaml"
import { runCommand } from "../run-command.ts"

const root = join(import.meta.dirname, "../..")
const rules = "packages/api-balance/monitoring/alerts.yaml"
const tests = "proof/serve/alerts.yaml"
const read = (path: string) => parse(readFileSync(join(root, path), "utf8"))

test("promtool accepts the alert rules", async () => {
  expect(await runCommand(root, `promtool check rules ${rules}`)).toMatchObject({ code: 0 })
})

test("each alert is raised when it should be, and not just before", async () => {
  const { code, output } = await runCommand(root, `promtool test rules ${tests}`)
  expect(code, output).toBe(0)
})

test("each alert has a test in which it is raised, and is not raised by unknown values", () => {
  const alerts = (read(rules) as Rules).groups.flatMap(({ rules }) => rules.map(({ alert }) => alert))
  const cases = (read(tests) as Tests).tests.flatMap((one) => one.alert_rule_test)
  const raised = cases.filter(({ exp_alerts = [] }) => exp_alerts.length > 0)
  expect([...new Set(raised.map(({ alertname }) => alertname))].sort()).toEqual(alerts.toSorted())
  const unknown = (read(tests) as Tests).tests.at(-1)?.alert_rule_test ?? []
  expect(unknown.map(({ alertname }) => alertname).sort()).toEqual(alerts.toSorted())
})

interface Rules {
  readonly groups: readonly { readonly rules: readonly { readonly alert: string }[] }[]
}

interface Tests {
  readonly tests: readonly {
    readonly alert_rule_test: readonly {
      readonly alertname: string
      readonly exp_alerts?: readonly object[]
    }[]
  }[]
}
