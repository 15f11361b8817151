import { expect, test } from "vitest"
import { openLedger } from "../open-ledger.js"

const clip = (seconds?: number) => ({ body: { prompt: "x", duration_seconds: seconds } })

test("a clip costs 0.05 USD a second, and the balance falls by exactly that", () => {
  const { ask, read } = openLedger("vinci", { balance: "5.00" })
  expect(ask("generateTextToVideo", clip(7))).toEqual({
    status: 200,
    body: {
      request_id: "req_1",
      status: "pending",
      estimated_cost_usd: 0.35,
      estimated_duration_seconds: 7,
    },
  })
  expect(read("getBalance")).toEqual({ balance_usd: 4.65, total_spent_usd: 0.35 })
})

test("a clip is five seconds long unless the order says otherwise", () => {
  const { read } = openLedger("vinci")
  expect(read("generateTextToVideo", clip())).toMatchObject({ estimated_cost_usd: 0.25 })
})

test("a clip from an image costs the same; its length is in a form field", () => {
  const { read } = openLedger("vinci", { balance: "1" })
  const form = (part: string) =>
    `--x\r\nContent-Disposition: form-data; name="prompt"\r\n\r\nhi\r\n${part}--x--\r\n`
  const length = `--x\r\nContent-Disposition: form-data; name="duration_seconds"\r\nContent-Type: text/plain\r\n\r\n8\r\n`
  expect(read("generateImageToVideo", { body: form(length) })).toMatchObject({ estimated_cost_usd: 0.4 })
  expect(read("generateImageToVideo", { body: form("") })).toMatchObject({ estimated_cost_usd: 0.25 })
})

test("the last cent can be spent; then a 402 states both figures with two decimals", () => {
  const { ask, read } = openLedger("vinci", { balance: "0.5" })
  expect(ask("generateTextToVideo", clip(10))?.status).toBe(200)
  expect(read("getBalance")).toEqual({ balance_usd: 0, total_spent_usd: 0.5 })
  expect(ask("generateTextToVideo", clip(1))).toEqual({
    status: 402,
    body: { detail: "Insufficient balance. Current balance: $0.00, required: $0.05" },
  })
  expect(read("getBalance")).toEqual({ balance_usd: 0, total_spent_usd: 0.5 })
})

test("a figure in a 402 has more decimals if it needs them", () => {
  const { read } = openLedger("vinci", { balance: "0.0301", pricePerSecond: "0.0125" })
  expect(read("generateTextToVideo", clip(3))).toEqual({
    detail: "Insufficient balance. Current balance: $0.0301, required: $0.0375",
  })
})

test("usage counts the orders of the window by the clock, and all spending for all time", () => {
  const { ledger, ask, read } = openLedger("vinci", { balance: "10", totalSpent: "2" })
  ask("generateTextToVideo", clip(10))
  ledger.advance("3d")
  ask("generateTextToVideo", clip(3))
  const usage = (days?: string) => read("getUsage", { query: days ? { days } : {} })
  const now = { current_balance_usd: 9.35, total_spent_usd: 2.65 }
  const recent = { total_requests: 1, total_seconds: 3, total_cost_usd: 0.15, ...now }
  const all = { total_requests: 2, total_seconds: 13, total_cost_usd: 0.65, ...now }
  expect(usage("3")).toEqual({ period_days: 3, ...recent })
  expect(usage("4")).toEqual({ period_days: 4, ...all })
  expect(usage()).toEqual({ period_days: 30, ...all })
  ledger.advance("30d")
  expect(usage()).toMatchObject({
    total_requests: 0,
    total_seconds: 0,
    total_cost_usd: 0,
    total_spent_usd: 2.65,
  })
})

test("an order is pending until its time is over, and then reported with its final cost", () => {
  const { ledger, ask } = openLedger("vinci")
  ask("generateTextToVideo", clip(4))
  const status = () => ask("getStatus", { parameters: { request_id: "req_1" } })?.body
  expect(status()).toEqual({ request_id: "req_1", status: "pending", estimated_cost_usd: 0.2 })
  ledger.advance("1m")
  expect(status()).toMatchObject({ status: "completed", duration_seconds: 4, cost_usd: 0.2 })
})

test("the order of another key is not found", () => {
  const { ask } = openLedger("vinci")
  ask("generateTextToVideo", { ...clip(4), key: "a" })
  expect(ask("getStatus", { parameters: { request_id: "req_1" }, key: "b" })).toEqual({
    status: 404,
    body: { detail: "Request not found" },
  })
})

test("automatic top-up comes when the clock moves on, at most once a minute", () => {
  const { ledger, ask, read } = openLedger("vinci", {
    balance: "1.20",
    autoTopUp: { below: "1", amount: "0.30" },
  })
  ledger.advance("1d")
  expect(read("getBalance")).toMatchObject({ balance_usd: 1.2 })
  ask("generateTextToVideo", clip(10))
  expect(read("getBalance")).toMatchObject({ balance_usd: 0.7 })
  ledger.advance("1s")
  expect(read("getBalance")).toMatchObject({ balance_usd: 1 })
  ask("generateTextToVideo", clip(10))
  ledger.advance("58s")
  expect(read("getBalance")).toMatchObject({ balance_usd: 0.5 })
  ledger.advance("10m")
  expect(read("getBalance")).toMatchObject({ balance_usd: 1.1 })
})
