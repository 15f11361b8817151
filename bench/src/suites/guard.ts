import { measure } from "../measuring/measure.ts"
import { runProgram } from "../measuring/run-program.ts"
import type { Suite } from "../results/result.ts"

const rounds = 3

/** What a guarded call costs, and whether that stays the same. */
export const guard: Suite = {
  name: "guard",
  title: "Guard",
  measure: async () => {
    const rows = await measure(
      rounds,
      {
        "ledger: reserve and commit": () => runProgram("count-guarded", ["reservations"]),
        "guard.run()": () => runProgram("count-guarded", ["calls"]),
      },
      { warmUp: false },
    )
    const [ledger, run] = rows.map(({ figures }) => figures)
    const rate = (figures = ledger) => figures?.rate?.median ?? Number.NaN
    const flat = Math.min(ledger?.flat?.median ?? Number.NaN, run?.flat?.median ?? Number.NaN)
    return {
      tables: [
        {
          title: "A million calls one after the other, in a second of processor time",
          rounds,
          figures: {
            rate: { unit: "/s", ratio: true },
            first: { unit: "/s" },
            last: { unit: "/s" },
            flat: { unit: "x" },
          } as const,
          rows,
        },
      ],
      goals: [
        { claim: "reservations on the ledger", figure: rate(ledger), atLeast: 300_000, unit: "/s" },
        { claim: "guarded calls", figure: rate(run), atLeast: 50_000, unit: "/s" },
        { claim: "the last fifth of a million calls to the first", figure: flat, atLeast: 0.8, unit: "x" },
      ],
    }
  },
}
