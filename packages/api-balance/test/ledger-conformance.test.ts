import { describe, test } from "vitest"
import { createReservationLedger } from "../src/index.js"
import { ledgerConformance } from "../src/ledger-conformance/index.js"

/** The ledger of this process, with a time that stands still until it is moved. */
function createTimed(start = 0) {
  let now = start
  return {
    ledger: createReservationLedger({ clock: { now: () => now } }),
    pass: async (milliseconds: number) => {
      now += milliseconds
    },
  }
}

describe("the ledger of this process", () => {
  test.each(ledgerConformance(createTimed).cases)("$title", ({ run }) => run())
})
