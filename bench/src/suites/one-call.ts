import { callManyTimes } from "../calls/call-many-times.ts"
import { createClients, names } from "../calls/clients.ts"
import { measure } from "../measuring/measure.ts"
import { ratioOf } from "../measuring/ratio-of.ts"
import { runProgram } from "../measuring/run-program.ts"
import { startChild } from "../measuring/start-child.ts"
import type { Goal, Suite } from "../results/result.ts"

const rounds = 60
const cause = "URL, headers and key made ready cost 4 %, the deadline 5 %: see what was tried"
const calls = 100

/** What types, money errors and resilience cost over a bare call. */
export const oneCall: Suite = {
  name: "one-call",
  title: "One call",
  measure: async () => {
    const wall = await measureOnLoopback()
    const cost = await measureCost()
    const ratio = (other: string) => ratioOf(wall, "time", names.ours, other)
    const goals: Goal[] = [
      {
        claim: "getBalance() to openapi-fetch with the same deadline",
        figure: ratio(names.withDeadline),
        atMost: 1.05,
        unit: "x",
        cause,
      },
      {
        claim: "getBalance() to openapi-fetch alone",
        figure: ratio(names.alone),
        atMost: 1.1,
        unit: "x",
        cause,
      },
      ...[names.ky, names.ofetch, names.axios].map((other) => ({
        claim: `getBalance() to ${other}`,
        figure: ratio(other),
        atMost: 1,
        unit: "x",
        cause,
      })),
    ]
    return {
      tables: [
        {
          title: `One call on loopback with keep-alive, the body parsed; the server in another process, ${calls} calls a round`,
          rounds,
          figures: { time: { unit: "µs", ratio: true } },
          rows: wall,
        },
        {
          title: "One call with an injected `fetch` that responds at once",
          rounds: costRounds,
          figures: { processor: { unit: "µs", ratio: true }, allocation: { unit: "kB", ratio: true } },
          rows: cost,
        },
      ],
      goals,
    }
  },
}

async function measureOnLoopback() {
  const server = await startChild(process.execPath, ["bench/src/programs/serve-balance.ts"], "\n")
  try {
    const clients = Object.entries(createClients(server.output.trim()))
    const candidates = clients.map(([name, read]) => {
      const candidate = async () => {
        const start = performance.now()
        await callManyTimes(read, calls)
        return { time: ((performance.now() - start) * 1000) / calls }
      }
      return [name, candidate] as const
    })
    return await measure(rounds, Object.fromEntries(candidates))
  } finally {
    await server.stop()
  }
}

const costRounds = 3
const spacious = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"]

function measureCost() {
  const clients = Object.keys(createClients("http://127.0.0.1:1", fetch))
  const candidates = clients.map((name) => {
    const candidate = async () => ({
      ...(await runProgram("count-cost", [name, "processor"])),
      ...(await runProgram("count-cost", [name, "allocation"], spacious)),
    })
    return [name, candidate] as const
  })
  return measure(costRounds, Object.fromEntries(candidates), { warmUp: false })
}
