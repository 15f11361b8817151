import { expect, test } from "vitest"
import type { ReservationLedger } from "../src/index.js"
import { withDeadline } from "../src/ledger/with-deadline.js"
import { createManualClock, settle } from "./create-manual-clock.js"
import { openLedger } from "./open-ledger.js"

const accountRef = { provider: "bank", account: "team" }

function open(verbs: Partial<ReservationLedger>) {
  const clock = createManualClock()
  const ledger = withDeadline({ ...openLedger().ledger, ...verbs }, { clock, milliseconds: 1000, accountRef })
  return { clock, ledger }
}

test("a ledger that responds in time leaves no deadline behind", async () => {
  const { ledger, clock } = open({})
  expect(await ledger.mark("p")).toEqual({ number: 1, at: 0 })
  await settle()
  expect(clock.waiting()).toBe(0)
})

test("a ledger that fails is a LedgerError with its reason, and leaves no deadline behind", async () => {
  const cause = new Error("connection refused")
  const { ledger, clock } = open({ release: () => Promise.reject(cause) })
  await expect(ledger.release("p", "k")).rejects.toMatchObject({
    name: "LedgerError",
    ...accountRef,
    cause,
  })
  await settle()
  expect(clock.waiting()).toBe(0)
})

test("a ledger that hangs is a LedgerError at its deadline", async () => {
  const { ledger, clock } = open({ commit: () => new Promise(() => {}) })
  let end: unknown
  ledger.commit("p", { key: "k", amount: "1" as never, buckets: [] }).catch((error) => {
    end = error
  })
  await clock.advance(999)
  expect(end).toBeUndefined()
  await clock.advance(1)
  expect(end).toMatchObject({ name: "LedgerError", cause: { message: "no response within 1000 ms" } })
})
