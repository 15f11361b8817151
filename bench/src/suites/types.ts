import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { measure } from "../measuring/measure.ts"
import type { Goal, Row, Suite } from "../results/result.ts"
import { checkTypes } from "../types/check-types.ts"
import { writeProviders } from "../types/write-providers.ts"

const rounds = 3
const counts = [0, 1, 5, 50]

/** What the compiler does for a program that uses ever more providers. */
export const types: Suite = {
  name: "types",
  title: "Types",
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), "api-balance-bench-"))
    try {
      await writeProviders(folder, Math.max(...counts))
      const rows = await measure(
        rounds,
        Object.fromEntries(counts.map((count) => [`${count} providers`, () => checkTypes(folder, count)])),
      )
      return {
        tables: [
          {
            title:
              "tsc over a program that creates so many synthetic providers and calls the methods and the client of each",
            rounds,
            figures: {
              instantiations: { unit: "" },
              check: { unit: "ms" },
              memory: { unit: "MB" },
            },
            rows,
          },
        ],
        goals: [toGoal(rows, "instantiations"), toGoal(rows, "check")],
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

/** Linear at most: one more of fifty costs no more than one more of five. */
function toGoal(rows: readonly Row[], figure: string): Goal {
  const [none = 0, , five = 0, fifty = 0] = rows.map(({ figures }) => figures[figure]?.median ?? Number.NaN)
  return {
    claim: `${figure}: each of the providers from 6 to 50, to each of the first 5`,
    figure: (fifty - five) / 45 / ((five - none) / 5),
    atMost: 1.05,
    unit: "x",
  }
}
