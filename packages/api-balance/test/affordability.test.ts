import { expect, test } from "vitest"
import { type Amount, type Balance, createApiBalance, RateLimitError, toAmount } from "../src/index.js"
import { createManualClock } from "./create-manual-clock.js"

/** An account with buckets such as `{ gold: "5 USD" }`. */
function openAccount(buckets: Record<string, [number, string]>, canSpend?: boolean) {
  const balance: Balance = {
    buckets: Object.entries(buckets).map(([id, amount]) => ({ id, available: toAmount(...amount) })),
    ...(canSpend !== undefined && { canSpend }),
  }
  return createApiBalance({ providers: [{ id: "bank", getBalance: async () => balance }] })
}

const open = (...account: Parameters<typeof openAccount>) => openAccount(...account).getAffordability

test("an amount is affordable up to the available amount, to the last digit", async () => {
  const getAffordability = open({ balance: [11.7, "USD"] })
  expect(await getAffordability("bank", "11.70 USD")).toBe("yes")
  expect(await getAffordability("bank", toAmount("11.700000000000000001", "USD"))).toBe("no")
})

test("a balance that cannot be read, or is only an older one, is unknown", async () => {
  const clock = createManualClock()
  let failure: Error | undefined
  const getBalance = async () => {
    if (failure) throw failure
    return { buckets: [{ id: "balance", available: toAmount(9, "USD") }] }
  }
  const { getAffordability } = createApiBalance({ providers: [{ id: "bank", getBalance }], clock })
  expect(await getAffordability("bank", "1 USD")).toBe("yes")
  failure = new RateLimitError({ provider: "bank" })
  await clock.advance(30_000)
  expect(await getAffordability("bank", "1 USD")).toBe("unknown")
})

test.each<[string, string, Parameters<typeof open>]>([
  ["an account without buckets", "unknown", [{}]],
  ["no bucket in that unit", "unknown", [{ diem: [90, "DIEM"] }]],
  ["several buckets that cover it all", "yes", [{ a: [5, "USD"], b: [9, "USD"] }]],
  ["several buckets, only one of which covers it", "unknown", [{ a: [5, "USD"], b: [1, "USD"] }]],
  ["several buckets that only cover it together", "no", [{ a: [3, "USD"], b: [3, "USD"] }]],
  ["too little, and another bucket that may pay", "unknown", [{ usd: [1, "USD"], diem: [90, "DIEM"] }]],
  ["too little, and another bucket that is empty", "no", [{ usd: [1, "USD"], diem: [0, "DIEM"] }]],
  ["enough, but the provider says that it cannot spend", "no", [{ usd: [9, "USD"] }, false]],
  [
    "too little in one of two, and the provider says that it can spend",
    "no",
    [{ a: [1, "USD"], b: [0, "USD"] }, true],
  ],
  ["nothing, but the provider says that it can spend", "unknown", [{ usd: [0, "USD"] }, true]],
  ["too little, and the provider says that it can spend", "no", [{ usd: [1, "USD"] }, true]],
])("the affordability of 5 USD with %s is %s", async (_, verdict, account) => {
  expect(await open(...account)("bank", "5 USD")).toBe(verdict)
})

test("a named bucket alone decides", async () => {
  const getAffordability = open({ a: [5, "USD"], b: [1, "USD"] }, true)
  expect(await getAffordability("bank", "5 USD", { bucket: "a" })).toBe("yes")
  expect(await getAffordability("bank", "5 USD", { bucket: "b" })).toBe("no")
  expect(await getAffordability("bank", "5 USD", { bucket: "c" })).toBe("unknown")
})

test("a named bucket of another unit is refused", async () => {
  await expect(open({ a: [5, "USD"] })("bank", "5 DIEM", { bucket: "a" })).rejects.toThrow(TypeError)
})

test("with several accounts, the account must be named", async () => {
  const toProvider = (account: string, available: number) => ({
    id: "bank",
    account,
    getBalance: async () => ({ buckets: [{ id: "balance", available: toAmount(available, "USD") }] }),
  })
  const { getAffordability } = createApiBalance({ providers: [toProvider("rich", 9), toProvider("poor", 1)] })
  expect(await getAffordability("bank", "5 USD", { account: "rich" })).toBe("yes")
  expect(await getAffordability("bank", "5 USD", { account: "poor" })).toBe("no")
  await expect(getAffordability("bank", "5 USD")).rejects.toMatchObject({ option: "account" })
})

test.each(["", " 5 ", "0x10", " -100", "NaN", "1,5"])(
  "an amount whose value is %j is refused",
  async (value) => {
    const getAffordability = open({ balance: [9, "USD"] })
    await expect(getAffordability("bank", { value, unit: "USD" } as Amount)).rejects.toThrow(RangeError)
  },
)

test.each<[string, Parameters<typeof open>, boolean]>([
  ["a certain yes", [{ balance: [9, "USD"] }], true],
  ["a no", [{ balance: [1, "USD"] }], false],
  ["a doubt", [{ a: [5, "USD"], b: [1, "USD"] }], false],
  ["an account without buckets", [{}], false],
])(
  "canAfford of %s is a boolean, so that a doubt is never true in a condition",
  async (_, account, expected) => {
    const { canAfford } = openAccount(...account)
    expect(await canAfford("bank", "5 USD")).toBe(expected)
  },
)
