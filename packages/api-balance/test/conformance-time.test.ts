import { expect, test } from "vitest"
import { createReservationLedger } from "../src/index.js"
import { ledgerConformance } from "../src/ledger-conformance/index.js"

test("the suite also runs on its own, with the system clock", async () => {
  const created = () => ({ ledger: createReservationLedger() })
  const results = await ledgerConformance(created).runAll()
  expect(results.filter(({ ok }) => !ok)).toEqual([])
})
