import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { findProviderIds } from "../../../packages/codegen/src/spec/find-provider-ids.ts"
import { measure, toExact } from "../measuring/measure.ts"
import { measureBundle } from "../measuring/measure-bundle.ts"
import { measureProcessor } from "../measuring/measure-start.ts"
import { ratioOf } from "../measuring/ratio-of.ts"
import { runProgram } from "../measuring/run-program.ts"
import type { Goal, Row, Suite } from "../results/result.ts"
import { checkProgram } from "../types/check-types.ts"

const rounds = 9
const root = join(import.meta.dirname, "../../..")

/** What one more provider costs: a program that creates the first of them by id, and their mocks. */
export const growth: Suite = {
  name: "growth",
  title: "Growth",
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), "api-balance-bench-"))
    try {
      await symlink(join(root, "node_modules"), join(folder, "node_modules"))
      const ids = await findProviderIds(root)
      // The first one brings the machinery that all share.
      const counts = [1, Math.ceil(ids.length / 2), ids.length]
      const candidates = await Promise.all(
        counts.map(async (count) => {
          const chosen = ids.slice(0, count)
          const source = await toProgram(chosen)
          const file = join(folder, `program-${count}.mjs`)
          await writeFile(file, source)
          return [
            count === 1 ? "1 provider" : `${count} providers`,
            async () => ({
              bundle: await measureBundle(source, root),
              compile: (await checkProgram(folder, `types-${count}`, source)).total,
              processor: await measureProcessor(file),
              ready: (await runProgram("time-mocks", chosen)).ready ?? Number.NaN,
            }),
          ] as const
        }),
      )
      const rows = await measure(rounds, Object.fromEntries(candidates))
      return {
        tables: [
          {
            title:
              "A program that creates so many providers: its bundle (minified, gzip -9), the compiler's time for it, the processor time of its start; and the time until their mocks are ready",
            rounds,
            figures,
            rows: [...rows, toSlope(rows, counts)],
          },
        ],
        goals: [
          ...["bundle", "processor", "ready"].map((figure) => toGoal(rows, counts, figure)),
          {
            claim: "compile: a program with all providers, to one with the first",
            figure: ratioOf(rows, "compile", `${ids.length} providers`, "1 provider"),
            atMost: 1.5,
            unit: "x",
          },
        ],
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

const figures = {
  bundle: { unit: "kB" },
  compile: { unit: "ms" },
  processor: { unit: "ms" },
  ready: { unit: "ms" },
} as const

/** Creates the providers, and calls none of them. */
async function toProgram(ids: readonly string[]): Promise<string> {
  const names = await Promise.all(
    ids.map(async (id) => {
      const names = Object.keys(await import(join(root, `packages/${id}/dist/index.js`)))
      return { id, name: names.find((name) => name.startsWith("create")) ?? "" }
    }),
  )
  return [
    ...names.map(({ id, name }) => `import { ${name} } from "@api-balance/${id}"`),
    `console.log([${names.map(({ name }) => `${name}()`).join(", ")}].length)`,
  ].join("\n")
}

/** What each further provider adds, on average over all. */
function toSlope(rows: readonly Row[], counts: readonly number[]): Row {
  const added = (figure: string) => differ(rows, counts, figure, 0, rows.length - 1)
  return {
    name: "each further provider",
    figures: Object.fromEntries(Object.keys(figures).map((figure) => [figure, toExact(added(figure))])),
  }
}

/** Linear at most: a provider of the second half costs hardly more than one of the first, though Venice is there, much the largest. */
function toGoal(rows: readonly Row[], counts: readonly number[], figure: string): Goal {
  return {
    claim: `${figure}: each provider of the second half, to each of the first`,
    figure: differ(rows, counts, figure, 1, 2) / differ(rows, counts, figure, 0, 1),
    atMost: 1.5,
    unit: "x",
  }
}

function differ(
  rows: readonly Row[],
  counts: readonly number[],
  figure: string,
  from: number,
  to: number,
): number {
  const read = (index: number) => rows[index]?.figures[figure]?.median ?? Number.NaN
  return (read(to) - read(from)) / ((counts[to] ?? 0) - (counts[from] ?? 0))
}
