// A suite that rehearses errors about money: mocks on free ports, reset before each test.
import { useMocks } from "@api-balance/mocks/vitest"
import { createVinci } from "api-balance"
import { expect, test } from "vitest"
import { renderClip } from "./render-clip.ts"

const mocks = useMocks({ providers: ["vinci"], ledger: { vinci: { balance: "0.75" } } })

test("a clip of ten seconds costs 0.50 USD", async () => {
  expect(await renderClip("a lighthouse")).toMatch(/^\S+$/)
  const [bucket] = (await createVinci().getBalance()).buckets
  expect(bucket?.available).toEqual({ value: "0.25", unit: "USD" })
})

test("an empty balance is reported with the remaining amount", async () => {
  await renderClip("a lighthouse")
  expect(await renderClip("a lighthouse")).toBe("top up: 0.25 USD is left")
})

test("an error about money is not retried", async () => {
  mocks.vinci.use("empty")
  await renderClip("a lighthouse")
  expect(mocks.vinci.requests).toHaveLength(1)
})
