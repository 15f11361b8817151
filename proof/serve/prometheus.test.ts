import { spawn } from "node:child_process"
import { join } from "node:path"
import { text as readText } from "node:stream/consumers"
import { startMocks } from "@api-balance/mocks"
import { expect, onTestFinished, test, vi } from "vitest"
import { createDashboard } from "../../packages/api-balance/scripts/create-dashboard.ts"
import { startCommand } from "../../packages/api-balance/test/start-command.ts"
import { startForwarder } from "./start-forwarder.ts"
import { startPrometheus } from "./start-prometheus.ts"

const token = "sample-token-0123456789"
const plain = "text/plain; version=0.0.4; charset=utf-8"
const openMetrics = "application/openmetrics-text; version=1.0.0; charset=utf-8"

test("Prometheus scrapes both formats, exactly; the alerts and the dashboard find their series", async () => {
  const url = await startServe()
  const forwarders = { text: await startForwarder(url, plain), openmetrics: await startForwarder(url) }
  const read = await startPrometheus({
    global: { scrape_interval: "1s", evaluation_interval: "1s" },
    rule_files: [join(import.meta.dirname, "../../packages/api-balance/monitoring/alerts.yaml")],
    scrape_configs: Object.entries(forwarders).map(([job_name, { host }]) => ({
      job_name,
      authorization: { credentials: token },
      static_configs: [{ targets: [host] }],
    })),
  })
  const query = async (expr: string) => {
    const { result } = (await read(`query?query=${encodeURIComponent(expr)}`)) as Result
    return result.map(({ metric, value: [, value] }) => ({ metric, value }))
  }
  const untilRead = () => query("api_balance_up").then((up) => expect(up).toHaveLength(12))
  await vi.waitFor(untilRead, { timeout: 60_000, interval: 200 })

  expect([...forwarders.text.types]).toEqual([plain])
  expect([...forwarders.openmetrics.types]).toEqual([openMetrics])
  for (const job of Object.keys(forwarders)) {
    const values = async (name: string) => {
      const series = await query(`${name}{job="${job}"}`)
      return Object.fromEntries(series.map(({ metric, value }) => [toKey(metric), value]))
    }
    expect(await values("up")).toEqual({ "": "1" })
    expect(await values("api_balance_available")).toEqual({
      "digitalocean prepayment USD": "25",
      "vendo balance USD": "0",
      "venice diem DIEM": "90.5",
      "venice usd USD": "25",
      "vinci balance USD": "1.25",
    })
    expect(await values("api_balance_allotment")).toEqual({ "venice diem DIEM": "100" })
    expect(await values("api_balance_spend_cap_spent")).toMatchObject({ "vendo monthly USD": "18.4" })
    expect(await values("api_balance_spend_cap_limit")).toMatchObject({ "openai organization USD": "100" })
    expect(await values("api_balance_up")).toEqual({
      deepseek: "0",
      digitalocean: "1",
      openai: "1",
      vendo: "1",
      venice: "1",
      vinci: "1",
    })
    expect(Object.keys(await values("api_balance_age_seconds"))).not.toContain("deepseek")
    expect(await values("api_balance_reads_total")).toMatchObject({
      deepseek: expect.any(String),
      vinci: "1",
    })
  }

  const metadata = (await read("metadata")) as Record<string, { type: string }[]>
  expect(metadata.api_balance_available?.[0]).toMatchObject({ type: "gauge" })
  expect(metadata.api_balance_reads?.[0]).toMatchObject({ type: "counter" })
  expect(metadata.api_balance_reads_total?.[0]).toMatchObject({ type: "counter" })

  const untilEvaluated = async () => {
    const { groups } = (await read("rules")) as Rules
    expect(groups.flatMap(({ rules }) => rules).filter(({ health }) => health !== "ok")).toEqual([])
    const { alerts } = (await read("alerts")) as Alerts
    const raised = alerts.filter(({ labels }) => labels.job === "text")
    expect(raised.map(({ labels }) => `${labels.alertname} ${labels.provider}`).sort()).toEqual([
      "ApiBalanceEmpty vendo",
      "ApiBalanceLow vinci",
      "ApiBalanceStale deepseek",
    ])
  }
  await vi.waitFor(untilEvaluated, { timeout: 30_000, interval: 200 })

  // An increase needs two scrapes.
  const untilFound = async () => {
    const found = await Promise.all(findQueries().map(query))
    expect(findQueries().filter((_, index) => found[index]?.length === 0)).toEqual([])
  }
  await vi.waitFor(untilFound, { timeout: 30_000, interval: 200 })
})

test("promtool finds nothing to improve in /metrics", async () => {
  const url = await startServe()
  const get = () =>
    fetch(`${url}metrics`, { headers: { authorization: `Bearer ${token}`, accept: plain } }).then(
      (response) => response.text(),
    )
  const metrics = await vi.waitFor(
    async () => {
      const seen = await get()
      expect(seen.match(/^api_balance_up/gm)).toHaveLength(6)
      return seen
    },
    { timeout: 60_000, interval: 200 },
  )
  const child = spawn("promtool", ["check", "metrics"], { stdio: ["pipe", "pipe", "pipe"] })
  child.stdin.end(metrics)
  expect(await Promise.all([readText(child.stdout), readText(child.stderr)])).toEqual(["", ""])
  expect(child.exitCode ?? (await new Promise((resolve) => child.once("close", resolve)))).toBe(0)
})

/** The built command with six accounts: one low, one empty, one out of reach; gives its address. */
async function startServe(): Promise<string> {
  const mocks = await startMocks({ providers: ["digitalocean", "openai", "vendo", "venice", "vinci"] })
  onTestFinished(() => mocks.close())
  mocks.vinci.use("low")
  mocks.vendo.use("empty")
  const unreachable = { DEEPSEEK_API_KEY: "sample", DEEPSEEK_BASE_URL: "http://127.0.0.1:9" }
  const environment = { ...mocks.environment, ...unreachable, API_BALANCE_SERVE_TOKEN: token }
  const command = startCommand(["serve", "--listen", "127.0.0.1:0"], environment)
  await command.untilSaid("until Ctrl-C")
  return command.said(/http:\S+/)
}

/** The queries of the dashboard, for all accounts. */
function findQueries(): string[] {
  const { panels } = createDashboard() as { panels: { targets?: { expr: string }[] }[] }
  const queries = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr))
  return queries.map((expr) => expr.replaceAll(/\$provider|\$account/g, ".*"))
}

/** The labels that distinguish the series of a metric. */
function toKey({ provider, bucket, cap, unit }: Series["metric"]): string {
  return [provider, bucket, cap, unit].filter((label) => label !== undefined).join(" ")
}

interface Series {
  readonly metric: Readonly<Record<string, string>>
  readonly value: readonly [time: number, value: string]
}

interface Result {
  readonly result: readonly Series[]
}

interface Rules {
  readonly groups: readonly { readonly rules: readonly { readonly health: string }[] }[]
}

interface Alerts {
  readonly alerts: readonly { readonly labels: Readonly<Record<string, string>> }[]
}
