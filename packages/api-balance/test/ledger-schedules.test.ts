import { describe, expect, test } from "vitest"
import { createReservationLedger } from "../src/index.js"
import { lines, type Plan, runSchedule } from "./ledger-world.js"
import { createLogLedger, type Fault } from "./log-ledger.js"

// The proof stage runs more of them, the nightly job others.
const count = Number(process.env.LEDGER_SCHEDULES ?? 2000)
const first = Number(process.env.LEDGER_SEED ?? Math.floor(Math.random() * 2 ** 31))

const createLedger: Plan["createLedger"] = (world) => createReservationLedger({ clock: world })

/** The first violation in this many schedules. */
async function findViolation(
  plan: Omit<Plan, "seed">,
  count: number,
  first: number,
): Promise<string | undefined> {
  for (let seed = first; seed < first + count; seed++) {
    const violation = await runSchedule({ seed, ...plan })
    if (violation) return violation
  }
  return undefined
}

test(`the rules hold in ${count} random schedules`, { timeout: 600_000 }, async () => {
  console.log(`LEDGER_SEED=${first} LEDGER_SCHEDULES=${count}`)
  expect(await findViolation({ createLedger }, count, first)).toBeUndefined()
})

test("they hold in a ledger that applies them to its whole log", async () => {
  const log: Plan["createLedger"] = (world, lagMs) => createLogLedger(world, lagMs)
  expect(await findViolation({ createLedger: log }, 300, first)).toBeUndefined()
})

describe("if the holder is stopped", () => {
  describe.each(lines)("when it has %s", (line) => {
    test.each([
      ["for less than its time to live", 60],
      ["for longer", 250],
      ["for ever", Number.POSITIVE_INFINITY],
    ])("%s, the rules hold", async (_, milliseconds) => {
      expect(await findViolation({ createLedger, stop: { line, milliseconds } }, 20, 1)).toBeUndefined()
    })
  })
})

const faults: readonly [Fault, RegExp][] = [
  ["check, then increment", /\([ab]\)/],
  ["a commit is compared with the time of the response", /\([abce, ]+\)/],
  ["unknown as 0", /\([abce, ]+\)/],
  ["expired as free", /\([abce, ]+\)/],
  ["release twice", /\([abce, ]+\)/],
]
test.each(faults)("a ledger that has the fault `%s` is caught within 300 schedules", async (fault, rule) => {
  const broken: Plan["createLedger"] = (world, lagMs) => createLogLedger(world, lagMs, fault)
  for (const seed of [1, 1_000_000, first])
    expect(await findViolation({ createLedger: broken }, 300, seed)).toMatch(rule)
})
