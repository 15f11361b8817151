import { type Amount, add, compare, multiply, subtract, toAmount } from "@api-balance/core"
import fc from "fast-check"
import { expect, test } from "vitest"
import { createCheck } from "../src/engine/create-check.js"
import { readResources } from "../src/engine/resources.js"
import { type ProviderId, providerIds } from "../src/generated/provider-ids.js"
import type { LedgerOptions } from "../src/server/open-ledger.js"
import { readSpec } from "../src/spec/read-spec.js"
import { openLedger, type TestCall } from "./open-ledger.js"

const usd = (value: number | string) => toAmount(value, "USD")
const zero = usd(0)
const micro = "0.000001"

/** What one spends with an account, what one reads of it, and how its money adds up. */
interface Account<Id extends ProviderId> {
  readonly options: LedgerOptions<Id>
  readonly bucket: string
  readonly spend: fc.Arbitrary<[operation: string, call: TestCall]>
  readonly reads: readonly [operation: string, call?: TestCall][]
  /** The charges of an answer that was paid for, where they are known then. */
  readonly toCharge?: (body: never) => Amount
  /** Both sides of the book: what there is, and what there must be after these top-ups and charges. */
  readonly check: (read: (operation: string) => never, book: Book) => void
}

interface Book {
  readonly toppedUp: Amount
  readonly charged: Amount
  readonly paid: number
  readonly start: Amount
  readonly now: Date
}

const chat = { messages: [{ role: "user", content: "x" }] }
const toChat = fc
  .constantFrom("a", "b", 'c,"d"')
  .map((model): [string, TestCall] => ["createChatCompletion", { body: { model, ...chat } }])

const vinci: Account<"vinci"> = {
  options: { balance: "3.3" },
  bucket: "balance",
  spend: fc.tuple(
    fc.constantFrom("generateTextToVideo", "generateImageToVideo"),
    fc.integer({ min: 1, max: 10 }).map((seconds) => ({ body: { prompt: "x", duration_seconds: seconds } })),
  ),
  reads: [
    ["getBalance"],
    ["getUsage", { query: { days: "90" } }],
    ["getStatus", { parameters: { request_id: "req_1" } }],
  ],
  toCharge: ({ estimated_cost_usd }: { estimated_cost_usd: number }) => usd(estimated_cost_usd),
  check: (read, { start, toppedUp, charged }) => {
    const { balance_usd, total_spent_usd } = read("getBalance") as Record<string, number>
    expect(usd(total_spent_usd ?? -1)).toEqual(charged)
    expect(usd(balance_usd ?? -1)).toEqual(subtract(add(start, toppedUp), charged))
    expect(balance_usd).toBeGreaterThanOrEqual(0)
  },
}

const contentstats: Account<"contentstats"> = {
  options: { balance: "2.5" },
  bucket: "balance",
  spend: fc.oneof(
    fc
      .integer({ min: 1, max: 30 })
      .map((days): [string, TestCall] => [
        "trackVideo",
        { body: { video_link: "https://www.youtube.com/watch?v=x", duration_days: days } },
      ]),
    fc
      .integer({ min: 1, max: 5 })
      .map((id): [string, TestCall] => ["stopVideo", { parameters: { id: `video_${id}` } }]),
  ),
  reads: [["getUsage"], ["listVideos"], ["getVideo", { parameters: { id: "video_1" } }]],
  check: (read, { start, toppedUp }) => {
    const usage = read("getUsage") as Record<string, number>
    const [balance, pending, charged] = ["balance_usd", "uncharged_usage_usd", "total_charged_usd"].map(
      (field) => usd(usage[field] ?? -1),
    ) as [Amount, Amount, Amount]
    expect(add(balance, charged)).toEqual(add(start, toppedUp))
    expect(add(pending, charged)).toEqual(multiply(usd("0.015"), usage.total_snapshots ?? -1))
    expect(compare(balance, pending)).not.toBe(-1)
  },
}

const vendo: Account<"vendo"> = {
  options: { balance: "5", costPerCall: "0.123456", dailyCap: "1.5", monthlyCap: "20" },
  bucket: "balance",
  spend: toChat,
  reads: [["getBalance"], ["getLegacyBalance"], ["getCliBalance"], ["getSpendCaps"], ["getUsage"]],
  check: (read, { start, toppedUp, paid }) => {
    const { credits_remaining_micros: left } = read("getBalance") as { credits_remaining_micros: number }
    const charged = multiply(usd("0.123456"), paid)
    const unsettled = subtract(subtract(add(start, toppedUp), charged), multiply(usd(left), micro))
    expect(left).toBeGreaterThanOrEqual(0)
    // What is missing is the difference between dollars set aside and real costs: 0.876544 for each open call.
    const open = Number(unsettled.value) / 0.876544
    expect(Math.abs(open - Math.round(open))).toBeLessThan(1e-9)
    expect(multiply(usd("0.876544"), Math.round(open))).toEqual(unsettled)
  },
}

const shortgenius: Account<"shortgenius"> = {
  options: { balance: "55.5", costPerVideo: "7.25" },
  bucket: "credits",
  spend: fc.constant([
    "createVideo",
    { body: { connection_ids: ["a"], title: "x", caption: "y" } },
  ] satisfies [string, TestCall]),
  reads: [["getUsage"]],
  check: (read, { start, toppedUp, paid }) => {
    const { credits } = (read("getUsage") as { balance: { credits: number } }).balance
    expect(usd(credits)).toEqual(subtract(add(start, toppedUp), multiply(usd("7.25"), paid)))
    expect(credits).toBeGreaterThanOrEqual(0)
  },
}

interface Entry {
  readonly amount: number
  readonly currency: string
  readonly timestamp: string
}

const venice: Account<"venice"> = {
  options: {
    balance: "0.5",
    diem: "0.1",
    allotment: "0.2",
    bundled: "0.11",
    costPerCall: "0.03",
    usdLimit: "1.5",
  },
  bucket: "usd",
  spend: toChat,
  reads: [
    ["getBillingBalance"],
    ["getBillingUsageHistory", { query: { pageSize: "10" } }],
    ["getBillingUsageHistory", { headers: { accept: "text/csv" }, query: { pageSize: "10" } }],
    ["getBillingUsageHistory", { query: { cursor: "unknown" } }],
    ["getBillingUsageAnalytics", { query: { lookback: "30d" } }],
    ["getApiKeys"],
    ["getApiKeyRateLimits"],
    ["getX402Transactions", { parameters: { walletAddress: `0x${"2".repeat(40)}` } }],
    ["getX402Balance", { parameters: { walletAddress: `0x${"2".repeat(40)}` } }],
    ["createX402TopUp", { headers: { "x-payment": "e30=" } }],
    ["createChatCompletion", { headers: { "sign-in-with-x": "x" }, body: { model: "m", ...chat } }],
  ],
  check: (read, { start, toppedUp, paid, now }) => {
    const { balances } = read("getBillingBalance") as { balances: { usd: number; diem: number } }
    const { data } = read("getBillingUsageHistory") as { data: Entry[] }
    const sum = (currency: string, since = "") =>
      data
        .filter((entry) => entry.currency === currency && entry.timestamp >= since)
        .map(({ amount }) => usd(amount))
        .reduce(add, zero)
    expect(data).toHaveLength(paid)
    expect(usd(balances.usd)).toEqual(add(add(start, toppedUp), sum("USD")))
    // DIEM is granted anew each day, so that only the charges of the day count.
    const today = now.toISOString().slice(0, 10)
    const granted = today === "2026-06-15" ? "0.1" : "0.2"
    expect(usd(balances.diem)).toEqual(add(usd(granted), sum("DIEM", today)))
    expect(-Number(sum("BUNDLED_CREDITS").value)).toBeLessThanOrEqual(0.11)
    expect(Math.min(balances.usd, balances.diem)).toBeGreaterThanOrEqual(0)
  },
}

const accounts: { readonly [Id in ProviderId]: Account<Id> } = {
  contentstats,
  shortgenius,
  vendo,
  venice,
  vinci,
}

type Step =
  | { readonly kind: "spend"; readonly call: [operation: string, call: TestCall] }
  | { readonly kind: "top up"; readonly amount: string }
  | { readonly kind: "advance"; readonly duration: number }
  | { readonly kind: "read"; readonly index: number }

function toSteps({ spend }: Account<ProviderId>): fc.Arbitrary<Step[]> {
  const hours = fc.integer({ min: 1, max: 60 * 3_600_000 })
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: spend.map((call) => ({ kind: "spend", call }) as const) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: 20_000 })
        .map((units) => ({ kind: "top up", amount: (units / 10_000).toFixed(4) }) as const),
    },
    {
      weight: 1,
      arbitrary: fc
        .oneof(hours, fc.integer({ min: 1, max: 90_000 }))
        .map((duration) => ({ kind: "advance", duration }) as const),
    },
    { weight: 4, arbitrary: fc.nat().map((index) => ({ kind: "read", index }) as const) },
  )
  return fc.array(step, { minLength: 200, maxLength: 400, size: "max" })
}

test.each(providerIds)(
  "%s: over thousands of steps no cent is lost, and every answer keeps to the spec",
  async (id) => {
    const { options, bucket, toCharge, reads, check, ...account } = accounts[id] as Account<ProviderId>
    const spec = await readSpec(id)
    const findViolations = createCheck(await readResources(spec))
    const run = (steps: readonly Step[]) => {
      const { ledger, ask } = openLedger(id, options)
      const start = usd((options as { balance: string }).balance)
      let [toppedUp, charged, paid] = [zero, zero, 0]
      const answer = (name: string, call: TestCall = {}) => {
        const answered = ask(name, call)
        const operation = spec.operations.find((one) => one.id === name)
        if (!answered || !operation) throw new Error(`${name} is not answered.`)
        const { status, headers, mediaType = "application/json", body } = answered
        const told = { "content-type": mediaType, ...headers }
        expect(findViolations(operation, { status, headers: told, body })).toEqual([])
        return answered
      }
      const read = (name: string) => answer(name).body as never
      for (const step of steps) {
        if (step.kind === "top up") {
          ledger.topUp(step.amount, { key: "key", bucket })
          toppedUp = add(toppedUp, usd(step.amount))
        } else if (step.kind === "advance") ledger.advance(step.duration)
        else if (step.kind === "read") answer(...(reads[step.index % reads.length] as (typeof reads)[0]))
        else {
          const { status, body } = answer(...step.call)
          if (status < 300) {
            paid += 1
            if (toCharge) charged = add(charged, toCharge(body as never))
          }
        }
        check(read, { start, toppedUp, charged, paid, now: ledger.now() })
      }
    }
    fc.assert(fc.property(toSteps(account as Account<ProviderId>), run), { numRuns: 10 })
  },
  60_000,
)
