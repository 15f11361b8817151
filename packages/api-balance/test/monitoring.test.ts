import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { createDashboard } from "../scripts/create-dashboard.ts"
import { families, toMetricName } from "../src/command/serve/metrics/families.js"

const read = (name: string) => readFileSync(join(import.meta.dirname, "../monitoring", name), "utf8")

test.each(["alerts.yaml", "dashboard.json"])("%s names only metrics that /metrics has", (name) => {
  const known = new Set(Object.keys(families).map(toMetricName))
  const named = read(name).match(/api_balance_\w+/g) ?? []
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((metric) => !known.has(metric))).toEqual([])
})

test("the guide has a table of all alerts, in the order of the file", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../../docs/guides/grafana.md"), "utf8")
  const named = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(named).toEqual([...read("alerts.yaml").matchAll(/alert: (\w+)/g)].map(([, name]) => name))
})

test("dashboard.json is the output of `npm run dashboard`", () => {
  expect(JSON.parse(read("dashboard.json"))).toEqual(createDashboard())
})

test("the panels of the dashboard have their own ids and do not overlap", () => {
  const { panels } = createDashboard() as { panels: Panel[] }
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
  const overlaps = panels.flatMap((one, index) =>
    panels.slice(index + 1).filter((other) => overlap(one.gridPos, other.gridPos)),
  )
  expect(overlaps).toEqual([])
})

interface Panel {
  readonly id: number
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

function overlap(a: Panel["gridPos"], b: Panel["gridPos"]): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
