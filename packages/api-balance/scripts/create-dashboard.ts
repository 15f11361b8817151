import { type FamilyKey, toMetricName } from "../src/command/serve/metrics/families.ts"

const datasource = { type: "prometheus", uid: "$datasource" }
const chosen = '{provider=~"$provider",account=~"$account"}'
const metric = (key: FamilyKey) => `${toMetricName(key)}${chosen}`
/** Without the name, so that a table puts several metrics into one row; an account that two servers read is one row. */
const bare = (key: FamilyKey) => `max without (job, instance) (${metric(key)})`
const capUsed = `${metric("spendCapSpent")} / ${metric("spendCapLimit")}`

/** Creates the Grafana dashboard: an overview of all accounts, and a row for each provider. */
export function createDashboard(): object {
  const accounts = toMetricName("readsTotal")
  return {
    uid: "api-balance",
    title: "API balances",
    tags: ["api-balance"],
    schemaVersion: 39,
    editable: true,
    refresh: "1m",
    time: { from: "now-7d", to: "now" },
    templating: {
      list: [
        { name: "datasource", label: "Data source", type: "datasource", query: "prometheus" },
        toVariable("provider", "Provider", `label_values(${accounts}, provider)`),
        toVariable("account", "Account", `label_values(${accounts}{provider=~"$provider"}, account)`),
      ],
    },
    panels: [
      toStat(1, "Accounts that can't be read", 0, `sum(${metric("up")} == bool 0)`, "none", 1),
      toStat(2, "Keys refused", 6, `sum(${metric("keyRefused")})`, "none", 1),
      toStat(3, "Oldest data", 12, `max(${metric("ageSeconds")})`, "s", 3600),
      toStat(4, "Fullest spend cap", 18, `max(${capUsed})`, "percentunit", 0.9),
      toTable(5, "Balances", [0, 4, 24, 8], [bare("available"), bare("runwaySeconds")]),
      {
        id: 6,
        type: "row",
        title: "$provider",
        repeat: "provider",
        collapsed: false,
        gridPos: place([0, 12, 24, 1]),
        panels: [],
      },
      toSeries(7, "Available", [0, 13, 12, 8], "none", [
        [metric("available"), "{{account}} {{bucket}} ({{unit}})"],
      ]),
      toSeries(8, "Spent in the provider's period, and owed", [12, 13, 12, 8], "none", [
        [metric("spent"), "{{account}} {{period}} ({{unit}})"],
        [metric("owed"), "{{account}} owed ({{unit}})"],
      ]),
      toSeries(9, "Lasts, by the estimate", [0, 21, 8, 7], "s", [
        [metric("runwaySeconds"), "{{account}} {{bucket}} ({{unit}})"],
      ]),
      toSeries(10, "Spend caps used", [8, 21, 8, 7], "percentunit", [
        [capUsed, "{{account}} {{cap}} ({{unit}})"],
      ]),
      toSeries(11, "Failed reads per hour", [16, 21, 8, 7], "none", [
        [`increase(${metric("readFailuresTotal")}[1h])`, "{{account}} {{error}}"],
      ]),
    ],
  }
}

type Place = readonly [x: number, y: number, w: number, h: number]

/** A number that is red from a threshold on. */
function toStat(id: number, title: string, x: number, expr: string, unit: string, red: number): object {
  const steps = [
    { color: "green", value: null },
    { color: "red", value: red },
  ]
  return {
    ...toPanel(id, "stat", title, [x, 0, 6, 4], [toTarget(expr, 0)]),
    fieldConfig: { defaults: { unit, thresholds: { mode: "absolute", steps } }, overrides: [] },
  }
}

function toSeries(
  id: number,
  title: string,
  position: Place,
  unit: string,
  queries: readonly (readonly [expr: string, legend: string])[],
): object {
  const targets = queries.map(([expr, legendFormat], index) => ({ ...toTarget(expr, index), legendFormat }))
  return {
    ...toPanel(id, "timeseries", title, position, targets),
    fieldConfig: { defaults: { unit }, overrides: [] },
  }
}

/** A table of what holds now, with a row for each set of labels. */
function toTable(id: number, title: string, position: Place, queries: readonly string[]): object {
  const targets = queries.map((expr, index) => ({
    ...toTarget(expr, index),
    format: "table",
    instant: true,
  }))
  const renameByName = { "Value #A": "available", "Value #B": "lasts" }
  const lasts = { matcher: { id: "byName", options: "lasts" }, properties: [{ id: "unit", value: "s" }] }
  return {
    ...toPanel(id, "table", title, position, targets),
    fieldConfig: { defaults: { unit: "none" }, overrides: [lasts] },
    transformations: [
      { id: "merge", options: {} },
      { id: "organize", options: { excludeByName: { Time: true }, renameByName } },
    ],
  }
}

function toPanel(
  id: number,
  type: string,
  title: string,
  position: Place,
  targets: readonly object[],
): object {
  return { id, type, title, datasource, gridPos: place(position), targets }
}

function toTarget(expr: string, index: number): object {
  return { refId: "AB"[index], datasource, expr }
}

function toVariable(name: string, label: string, query: string): object {
  return {
    name,
    label,
    type: "query",
    datasource,
    query: { query, refId: name },
    refresh: 2,
    multi: true,
    includeAll: true,
    // An account without a label has no such label to match.
    allValue: ".*",
    current: { text: "All", value: "$__all" },
  }
}

function place([x, y, w, h]: Place): object {
  return { x, y, w, h }
}
