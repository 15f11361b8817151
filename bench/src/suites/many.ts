import { measure } from "../measuring/measure.ts"
import { runProgram } from "../measuring/run-program.ts"
import { startChild } from "../measuring/start-child.ts"
import type { Goal, Row, Suite } from "../results/result.ts"

const rounds = 3
const latency = 50
const counts = [5, 100, 1000]
const concurrency = 100

/** The cost of reading many accounts at once. */
export const many: Suite = {
  name: "many",
  title: "Many accounts",
  measure: async () => {
    const words = ["bench/src/programs/serve-balance.ts", String(latency)]
    const server = await startChild(process.execPath, words, "\n")
    try {
      const url = server.output.trim()
      const tables = []
      for (const count of counts) {
        const rows = await measure(rounds, {
          "fetch + json(), 100 at a time": () => runProgram("take-snapshot", [url, String(count), "bare"]),
          "getBalances()": () => runProgram("take-snapshot", [url, String(count), "ours"]),
        })
        tables.push({
          title: `A snapshot of ${count} accounts, each with a response after ${latency} ms`,
          rounds,
          figures: {
            first: { unit: "ms", ratio: true },
            again: { unit: "ms", ratio: true },
            "to the slowest": { unit: "x" },
            memory: { unit: "MB", ratio: true },
          } as const,
          rows,
          count,
        })
      }
      const goals = tables.flatMap(({ count, rows }) => toGoals(count, rows))
      return { tables: tables.map(({ count: _, ...table }) => table), goals }
    } finally {
      await server.stop()
    }
  },
}

function toGoals(count: number, rows: readonly Row[]): Goal[] {
  const { again, "to the slowest": slowest } = rows.at(-1)?.figures ?? {}
  const bound = Math.ceil(count / concurrency) * latency
  const bare = (rows[0]?.figures.again?.median ?? Number.NaN) / bound
  return [
    ...(count === 5
      ? [
          {
            claim: "5 accounts to the slowest of them",
            figure: slowest?.median ?? Number.NaN,
            atMost: 1.1,
            unit: "x",
          },
        ]
      : []),
    ...(count === 1000
      ? [
          {
            claim: `1,000 accounts to ${bound} ms, the bound of the limit of ${concurrency}`,
            figure: (again?.median ?? Number.NaN) / bound,
            atMost: 1.25,
            unit: "x",
            cause: `fetch alone takes ${bare.toFixed(2)}x: client and server share the processors`,
          },
        ]
      : []),
  ]
}
