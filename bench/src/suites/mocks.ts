import { type Candidate, measure } from "../measuring/measure.ts"
import { type Load, measureLoad } from "../measuring/measure-load.ts"
import { type MockServers, startOurs, startPrism, startScalar } from "../measuring/mock-servers.ts"
import { ratioOf } from "../measuring/ratio-of.ts"
import { readMemory } from "../measuring/read-memory.ts"
import type { Goal, Row, Suite } from "../results/result.ts"

const startRounds = 5
const loadRounds = 3
const connections = [1, 8, 64]
const [plain, ledger, prism, fivePrisms] = ["ours", "ours, ledger", "prism-cli", "prism-cli, five"]

/** How soon the mocks are ready, their memory, and their responses per second. */
export const mocks: Suite = {
  name: "mocks",
  title: "Mocks",
  measure: async () => {
    const starts = await measureStarts()
    const { gets, posts } = await measureLoads()
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
      ...toLoadGoals([...gets.map(({ rows }) => rows), posts]),
    ]
    return {
      tables: [
        {
          title: "From the start of the process until the response with Vinci's balance, and memory then",
          rounds: startRounds,
          figures: { ready: { unit: "ms", ratio: true }, memory: { unit: "MB", ratio: true } },
          rows: starts,
        },
        ...gets.map(({ count, rows }) => ({
          title: `GET /billing/balance over ${count} ${count === 1 ? "connection" : "connections"}`,
          rounds: loadRounds,
          figures,
          rows,
        })),
        {
          title: "POST /generate/text-to-video with a body, over 8 connections",
          rounds: loadRounds,
          figures,
          rows: posts,
        },
      ],
      goals,
    }
  },
}

function toLoadGoals(loads: readonly (readonly Row[])[]): Goal[] {
  const least = (name: string) => Math.min(...loads.map((rows) => ratioOf(rows, "requests", name, prism)))
  const claim = (what: string) =>
    `requests a second, ours ${what} to one prism-cli, under the worst of four loads`
  return [
    { claim: claim("with a ledger"), figure: least(ledger), atLeast: 1, unit: "x" },
    { claim: claim("without a ledger"), figure: least(plain), atLeast: 3, unit: "x" },
  ]
}

function measureStarts(): Promise<readonly Row[]> {
  return measure(startRounds, {
    [plain]: toStart(() => startOurs()),
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

/** All servers run from the start to the end; an idle one costs nothing. */
async function measureLoads() {
  const servers = {
    [prism]: await startPrism(1),
    [plain]: await startOurs(),
    "ours, scenario": await startOurs("low"),
    [ledger]: await startOurs("ledger"),
    "@scalar/mock-server": await startScalar(1),
  }
  // An order that cannot be paid is not comparable.
  const rich = await startOurs("rich")
  try {
    const gets = []
    for (const count of connections) {
      const candidates = Object.entries(servers).map(([name, server]): [string, Candidate] => {
        const balance = name === "ours, scenario" ? 1.25 : 25.5
        return [
          name,
          () =>
            measureLoad(server, {
              ...balanceOf,
              connections: count,
              isRight: (body) => body.balance_usd === balance,
            }),
        ]
      })
      gets.push({ count, rows: await measure(loadRounds, Object.fromEntries(candidates)) })
    }
    const { "ours, scenario": _, ...others } = { ...servers, [ledger]: rich }
    const orders = Object.entries(others).map(([name, server]): [string, Candidate] => [
      name,
      () => measureLoad(server, order),
    ])
    return { gets, posts: await measure(loadRounds, Object.fromEntries(orders)) }
  } finally {
    for (const { children } of [...Object.values(servers), rich])
      await Promise.all(children.map((child) => child.stop()))
  }
}

const balanceOf = { method: "GET", path: "/billing/balance" } as const
const order: Load = {
  method: "POST",
  path: "/generate/text-to-video",
  connections: 8,
  isRight: ({ request_id }) => request_id !== undefined,
}
