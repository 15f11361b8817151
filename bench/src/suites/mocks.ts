import { type Candidate, measure } from "../measure.ts"
import { measureLoad } from "../measure-load.ts"
import { type MockServers, startOurs, startPrism, startScalar } from "../mock-servers.ts"
import { ratioOf } from "../ratio-of.ts"
import { readMemory } from "../read-memory.ts"
import type { Goal, Row, Suite } from "../result.ts"

const startRounds = 5
const loadRounds = 3
const connections = [1, 8, 64]
const [plain, ledger, prism, fivePrisms] = ["ours", "ours, ledger", "prism-cli", "prism-cli, five"]

/** How soon the mocks are ready, what they weigh, and how much they answer. */
export const mocks: Suite = {
  name: "mocks",
  title: "Mocks",
  measure: async () => {
    const starts = await measureStarts()
    const loads = []
    for (const count of connections)
      loads.push({ count, rows: await measure(loadRounds, toLoads(count, "GET", "/billing/balance")) })
    const orders = await measure(loadRounds, toLoads(8, "POST", "/generate/text-to-video"))
    const figures = { requests: { unit: "/s", ratio: true }, p99: { unit: "ms" } } as const
    const goals: Goal[] = [
      {
        claim: "time until ready, our five to one prism-cli",
        figure: ratioOf(starts, "ready", plain, prism),
        atMost: 1,
        unit: "x",
      },
      {
        claim: "memory, our five to one prism-cli",
        figure: ratioOf(starts, "memory", plain, prism),
        atMost: 2,
        unit: "x",
      },
      ...loads.flatMap(({ count, rows }) => toLoadGoals(rows, `GET, ${count} connections`)),
      ...toLoadGoals(orders, "POST, 8 connections"),
    ]
    return {
      tables: [
        {
          title: "From the start of the process until Vinci's balance is answered, and memory then",
          rounds: startRounds,
          figures: { ready: { unit: "ms", ratio: true }, memory: { unit: "MB", ratio: true } },
          rows: starts,
        },
        ...loads.map(({ count, rows }) => ({
          title: `GET /billing/balance over ${count} ${count === 1 ? "connection" : "connections"}`,
          rounds: loadRounds,
          figures,
          rows,
        })),
        {
          title: "POST /generate/text-to-video with a body, over 8 connections",
          rounds: loadRounds,
          figures,
          rows: orders,
        },
      ],
      goals,
    }
  },
}

function toLoadGoals(rows: readonly Row[], what: string): Goal[] {
  const ratio = (name: string) => ratioOf(rows, "requests", name, prism)
  return [
    {
      claim: `requests a second, ${what}, with ledger to prism-cli`,
      figure: ratio(ledger),
      atLeast: 1,
      unit: "x",
    },
    {
      claim: `requests a second, ${what}, without ledger to prism-cli`,
      figure: ratio(plain),
      atLeast: 3,
      unit: "x",
    },
  ]
}

function measureStarts(): Promise<readonly Row[]> {
  return measure(startRounds, {
    [plain]: toStart(() => startOurs("plain")),
    [ledger]: toStart(() => startOurs("ledger")),
    [prism]: toStart(() => startPrism(1)),
    [fivePrisms]: toStart(() => startPrism(5)),
    "@scalar/mock-server": toStart(() => startScalar(1)),
    "@scalar/mock-server, five": toStart(() => startScalar(5)),
  })
}

function toStart(start: () => Promise<MockServers>): Candidate {
  return async () => {
    const begin = performance.now()
    const { url, children } = await start()
    try {
      const response = await fetch(`${url}/billing/balance`, { headers: { authorization: "Bearer key" } })
      const { balance_usd: balance } = (await response.json()) as { balance_usd: number }
      const ready = performance.now() - begin
      if (balance !== 25.5) throw new Error(`a balance of ${balance}, not of 25.5`)
      return { ready, memory: readMemory(children.map(({ pid }) => pid)) }
    } finally {
      await Promise.all(children.map((child) => child.stop()))
    }
  }
}

function toLoads(count: number, method: "GET" | "POST", path: string): Record<string, Candidate> {
  const load =
    (start: () => Promise<MockServers>, balance = 25.5) =>
    () =>
      measureLoad(start, { connections: count, method, path, balance })
  return {
    [prism]: load(() => startPrism(1)),
    [plain]: load(() => startOurs("plain")),
    // A spending call that cannot be paid is no call to compare.
    ...(method === "GET" && { "ours, scenario": load(() => startOurs("low"), 1.25) }),
    [ledger]: load(() => startOurs("ledger")),
    "@scalar/mock-server": load(() => startScalar(1)),
  }
}
