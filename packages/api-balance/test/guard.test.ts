import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  type Amount,
  add,
  compare,
  createApiBalance,
  createVinci,
  InsufficientBalanceError,
  isBillingError,
  multiply,
  RateLimitError,
  ServerError,
  toAmount,
} from "../src/index.js"
import { type Account, createAccount } from "./create-account.js"
import { createManualClock, settle } from "./create-manual-clock.js"

const usd = (value: string | number) => toAmount(value, "USD")
const down = new ServerError({ provider: "bank", status: 503 })

function open(account: Account) {
  const clock = createManualClock()
  const { guard, getBalances, getAffordability } = createApiBalance({ providers: [account], clock })
  return { guard, getBalances, getAffordability, clock }
}

/** A call that takes a moment, and is charged at its start, as at a provider. */
async function spend(account: Account, price: Amount): Promise<string> {
  if (!account.charge(price)) throw new InsufficientBalanceError({ provider: "bank", status: 402 })
  await settle()
  return "done"
}

const nameOf = (error: unknown) => (isBillingError(error) ? error.name : error)

describe("a guarded call", () => {
  test("runs if the balance covers its price, and returns its result", async () => {
    const account = createAccount("5")
    const { guard } = open(account)
    expect(await guard.run({ provider: "bank", price: "5 USD" }, () => spend(account, usd(5)))).toBe("done")
    expect(account.left).toEqual(usd(0))
  })

  test("does not run if it is not covered: the error has the available and the required amount, and where to top up", async () => {
    const account = createAccount("1.25")
    const { guard } = open(account)
    let made = false
    const run = guard.run({ provider: "bank", price: multiply(usd("0.05"), 50) }, () => {
      made = true
    })
    await expect(run).rejects.toMatchObject({
      name: "InsufficientBalanceError",
      provider: "bank",
      available: usd("1.25"),
      required: usd("2.5"),
      shortfall: usd("1.25"),
      topUpUrl: "https://bank.example/top-up",
    })
    expect(made).toBe(false)
  })

  test("needs one request for many calls: their spending is known", async () => {
    const account = createAccount("100")
    const { guard } = open(account)
    for (let call = 0; call < 20; call++)
      await guard.run({ provider: "bank", price: "1 USD" }, () => spend(account, usd(1)))
    expect(account.requests).toBe(1)
  })

  test("that was refused can be made as soon as there is a top-up and five seconds are over", async () => {
    const account = createAccount("0")
    const { guard, clock } = open(account)
    const run = () => guard.run({ provider: "bank", price: "1 USD" }, () => spend(account, usd(1)))
    await expect(run()).rejects.toThrow(InsufficientBalanceError)
    account.left = usd(1)
    await clock.advance(5000)
    expect(await run()).toBe("done")
  })

  test("is refused if the provider says that the account cannot spend, and if that is current", async () => {
    let canSpend = false
    const clock = createManualClock()
    const buckets = [{ id: "balance", available: usd(5) }]
    const provider = { ...createAccount("5"), getBalance: async () => ({ buckets, canSpend }) }
    const { guard } = createApiBalance({ providers: [provider], clock })
    const run = () => guard.run({ provider: "bank", price: "1 USD" }, () => "made")
    await expect(run()).rejects.toThrow(InsufficientBalanceError)
    canSpend = true
    await expect(run()).rejects.toThrow(InsufficientBalanceError)
    await clock.advance(5000)
    expect(await run()).toBe("made")
  })

  test("is refused by the current balance, not by an older figure", async () => {
    const account = createAccount("0")
    const { guard, getBalances, clock } = open(account)
    await getBalances()
    await clock.advance(6000)
    account.left = usd(1)
    expect(await guard.run({ provider: "bank", price: "1 USD" }, () => spend(account, usd(1)))).toBe("done")
  })

  test("that throws does not count as spent, and its error comes through", async () => {
    const account = createAccount("1")
    const { guard } = open(account)
    const broken = new Error("broken")
    const run = guard.run({ provider: "bank", price: "1 USD" }, () => {
      throw broken
    })
    await expect(run).rejects.toBe(broken)
    expect(await guard.run({ provider: "bank", price: "1 USD" }, () => spend(account, usd(1)))).toBe("done")
  })

  test("that throws may have been charged, so that the balance is read before the next one", async () => {
    const account = createAccount("1")
    const { guard } = open(account)
    const lost = guard.run({ provider: "bank", price: "1 USD" }, async () => {
      account.charge(usd(1))
      throw new Error("the response was lost")
    })
    await expect(lost).rejects.toThrow("lost")
    await expect(guard.run({ provider: "bank", price: "1 USD" }, () => "never")).rejects.toThrow(
      InsufficientBalanceError,
    )
  })

  test("that the provider refuses as too many costs nothing, and causes no request", async () => {
    const account = createAccount("1")
    const { guard } = open(account)
    const busy = new RateLimitError({ provider: "bank", status: 429 })
    for (let call = 0; call < 3; call++)
      await expect(guard.run({ provider: "bank", price: "1 USD" }, () => Promise.reject(busy))).rejects.toBe(
        busy,
      )
    expect(await guard.run({ provider: "bank", price: "1 USD" }, () => spend(account, usd(1)))).toBe("done")
    expect(account.requests).toBe(1)
  })

  test("that fails expires a response that was requested before", async () => {
    const account = createAccount("1")
    const { guard, getBalances, clock } = open(account)
    await getBalances()
    await clock.advance(10_000)
    const before = Promise.withResolvers<void>()
    account.gate = before.promise
    const reading = getBalances({ fresh: true })
    await expect(
      guard.run({ provider: "bank", price: "1 USD" }, () => Promise.reject(new Error("lost"))),
    ).rejects.toThrow("lost")
    before.resolve()
    await reading
    account.left = usd(0)
    expect(await getBalances()).toMatchObject([{ balance: { buckets: [{ available: usd(0) }] } }])
  })

  test("does not run if nothing is known about the balance, and the error says why", async () => {
    const account = createAccount("9")
    account.failure = down
    await expect(open(account).guard.run({ provider: "bank", price: "1 USD" }, () => "no")).rejects.toBe(down)
  })

  test("uses the last good balance while the provider is unreachable", async () => {
    const account = createAccount("2")
    const { guard, getBalances, clock } = open(account)
    await getBalances()
    account.failure = down
    await clock.advance(60_000)
    const run = () => guard.run({ provider: "bank", price: "2 USD" }, () => spend(account, usd(2)))
    expect(await run()).toBe("done")
    await expect(run()).rejects.toBe(down)
  })

  test.each([["-1 USD"], ["a lot"]])("with the price %s is refused", async (price) => {
    const { guard } = open(createAccount("1"))
    await expect(guard.run({ provider: "bank", price }, () => "no")).rejects.toThrow(RangeError)
  })

  test.each([
    [{ provider: "nobody", price: "1 USD" }, "provider"],
    [{ provider: "bank", account: "x", price: "1 USD" }, "account"],
    [{ provider: "bank", price: "1 DIEM" }, "price"],
    [{ provider: "bank", bucket: "gold", price: "1 USD" }, "bucket"],
  ])("with %o fails with an error that names the option", async (options, option) => {
    const { guard } = open(createAccount("1"))
    await expect(guard.run(options, () => "no")).rejects.toMatchObject({ name: "InvalidOptionError", option })
  })
})

describe("a call that several buckets could pay", () => {
  const several = () => ({
    ...createAccount("1"),
    getBalance: async () => ({
      buckets: [
        { id: "gold", available: usd(5) },
        { id: "silver", available: usd(1) },
        { id: "diem", available: toAmount(9, "DIEM") },
      ],
    }),
  })

  test("is not made before the bucket is named: the error lists the buckets", async () => {
    const { guard } = open(several())
    const run = guard.run({ provider: "bank", price: "1 USD" }, () => "no")
    await expect(run).rejects.toMatchObject({
      name: "InvalidOptionError",
      provider: "bank",
      option: "bucket",
      message: expect.stringContaining("gold (USD), silver (USD), diem (DIEM)"),
    })
  })

  test("is paid by the one that is named", async () => {
    const { guard } = open(several())
    const run = (bucket: string, price: string) =>
      guard.run({ provider: "bank", bucket, price }, () => "made").catch(nameOf)
    expect(await run("silver", "1.01 USD")).toBe("InsufficientBalanceError")
    expect(await run("gold", "5 USD")).toBe("made")
    expect(await run("silver", "1 USD")).toBe("made")
  })

  test("is paid by the only one of its unit", async () => {
    const { guard } = open(several())
    expect(await guard.run({ provider: "bank", price: "9 DIEM" }, () => "made")).toBe("made")
  })
})

describe("a refusal by the provider", () => {
  const vinci = createVinci({ apiKey: "key" })
  const detail = "Insufficient balance. Current balance: $1.25, required: $2.50"
  const refused = () => Response.json({ detail }, { status: 402 })

  test.each<[string, () => unknown]>([
    ["that is thrown", () => Promise.reject(new InsufficientBalanceError({ available: usd("1.25") }))],
    ["in a Response", refused],
    [
      "in a result of `client`",
      async () => {
        const response = refused()
        return { error: await response.json(), response }
      },
    ],
  ])("%s is the same error, and the balance is read again", async (_, call) => {
    const account = createAccount("5", { readError: vinci.readError })
    const { guard, getBalances } = open(account)
    await expect(guard.run({ provider: "bank", price: "2.50 USD" }, call)).rejects.toMatchObject({
      name: "InsufficientBalanceError",
      available: usd("1.25"),
    })
    account.left = usd("1.25")
    expect(await getBalances()).toMatchObject([{ balance: { buckets: [{ available: usd("1.25") }] } }])
  })

  test("of another kind comes through as it is, and is not counted as spent", async () => {
    const account = createAccount("1", { readError: vinci.readError })
    const { guard } = open(account)
    const busy = Response.json({ detail: "Rate limit exceeded" }, { status: 429 })
    expect(await guard.run({ provider: "bank", price: "1 USD" }, () => busy)).toBe(busy)
    expect(await busy.json()).toEqual({ detail: "Rate limit exceeded" })
    expect(await guard.run({ provider: "bank", price: "1 USD" }, () => "done")).toBe("done")
  })
})

describe("a price that is known afterwards", () => {
  test("is subtracted instead of the maximum", async () => {
    const account = createAccount("5")
    const { guard, getAffordability } = open(account)
    const call = async () => {
      account.charge(usd(1))
      return { cost: "1 USD" }
    }
    await guard.run({ provider: "bank", price: ({ cost }) => cost, atMost: "4 USD" }, call)
    expect([await getAffordability("bank", "4 USD"), await getAffordability("bank", "4.01 USD")]).toEqual([
      "yes",
      "no",
    ])
  })

  test("reserves the maximum while the call is in flight", async () => {
    const account = createAccount("5")
    const { guard, getAffordability } = open(account)
    const [started, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const running = guard.run({ provider: "bank", price: () => "1 USD", atMost: "4 USD" }, () => {
      started.resolve()
      return end.promise
    })
    await started.promise
    expect(await getAffordability("bank", "2 USD")).toBe("no")
    end.resolve()
    await running
    expect(await getAffordability("bank", "2 USD")).toBe("yes")
  })

  test("needs `atMost`", async () => {
    const { guard } = open(createAccount("5"))
    // @ts-expect-error: a price that is a function says nothing before the call
    const run = guard.run({ provider: "bank", price: () => "1 USD" }, () => "done")
    await expect(run).rejects.toMatchObject({ name: "InvalidOptionError", option: "atMost" })
  })
})

describe("calls at the same time", () => {
  test("ten never overspend and never refuse a call that fits", async () => {
    const account = createAccount("0.7")
    const { guard } = open(account)
    const price = usd("0.1")
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () => guard.run({ provider: "bank", price }, () => spend(account, price))),
    )
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []))
    expect(account.left).toEqual(usd(0))
    expect(refused.map(nameOf)).toEqual(Array(3).fill("InsufficientBalanceError"))
    // The three were refused by us: an error of the provider would have a status.
    expect(refused.map(({ status }) => status)).toEqual([undefined, undefined, undefined])
    expect(account.requests).toBe(2)
  })

  test("one that waits runs when another one fails", async () => {
    const account = createAccount("1")
    const { guard } = open(account)
    let fail = () => {}
    const first = guard.run({ provider: "bank", price: "1 USD" }, () => {
      return new Promise((_, reject) => {
        fail = () => reject(new Error("failed"))
      })
    })
    const second = guard.run({ provider: "bank", price: "1 USD" }, () => spend(account, usd(1)))
    await settle()
    fail()
    await expect(first).rejects.toThrow("failed")
    expect(await second).toBe("done")
  })

  test("one that can never fit is refused without waiting for the others", async () => {
    const account = createAccount("5")
    const { guard } = open(account)
    void guard.run({ provider: "bank", price: "1 USD" }, () => new Promise(() => {}))
    await expect(guard.run({ provider: "bank", price: "6 USD" }, () => "no")).rejects.toThrow(
      InsufficientBalanceError,
    )
  })

  test("one that aborts while it waits holds nothing and lets the next one run", async () => {
    const account = createAccount("2")
    const { guard } = open(account)
    let finish = () => {}
    const running = guard.run({ provider: "bank", price: "1 USD" }, () => {
      return new Promise<void>((resolve) => {
        finish = resolve
      })
    })
    const controller = new AbortController()
    const waiting = guard.run({ provider: "bank", price: "2 USD", signal: controller.signal }, () => "no")
    const next = guard.run({ provider: "bank", price: "1 USD" }, () => spend(account, usd(1)))
    await settle()
    controller.abort()
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" })
    expect(await next).toBe("done")
    finish()
    await running
  })

  test("one that aborts at the moment when it is granted holds nothing", async () => {
    for (let moment = 0; moment < 30; moment++) {
      const { guard, getAffordability } = open(createAccount("1"))
      const controller = new AbortController()
      const run = guard.run({ provider: "bank", price: "1 USD", signal: controller.signal }, () => {
        throw new RateLimitError({ status: 429 })
      })
      for (let turn = 0; turn < moment; turn++) await Promise.resolve()
      controller.abort()
      await expect(run).rejects.toThrow()
      await settle()
      expect(await getAffordability("bank", "1 USD")).toBe("yes")
    }
  })

  test("of two accounts do not wait for each other", async () => {
    const [a, b] = [createAccount("1", { account: "a" }), createAccount("1", { account: "b" })]
    const { guard } = createApiBalance({ providers: [a, b] })
    void guard.run({ provider: "bank", account: "a", price: "1 USD" }, () => new Promise(() => {}))
    // It waits longer than the test.
    void guard.run({ provider: "bank", account: "a", price: "1 USD" }, () => {}).catch(() => {})
    expect(await guard.run({ provider: "bank", account: "b", price: "1 USD" }, () => "done")).toBe("done")
  })

  test("whatever their prices, order and chance: none overspends, and none that fits is refused", async () => {
    const cents = fc.integer({ min: 0, max: 300 })
    const call = fc.record({ price: cents, slack: cents, turns: fc.nat(4), fails: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(cents, fc.array(call, { maxLength: 12 }), async (start, calls) => {
        const toUsd = (count: number) => multiply(usd(count), "0.01")
        const account = createAccount(toUsd(start).value)
        const { guard } = open(account)
        let spent = usd(0)
        const run = async ({ price, slack, turns, fails }: (typeof calls)[number]) => {
          const atMost = toUsd(price + slack)
          const options = { provider: "bank", price: () => toUsd(price), atMost }
          try {
            await guard.run(options, async () => {
              if (fails) throw down
              if (!account.charge(toUsd(price))) throw new Error("overspent")
              spent = add(spent, toUsd(price))
              for (let turn = 0; turn < turns; turn++) await settle()
            })
          } catch (error) {
            if (error === down) return
            expect(nameOf(error)).toBe("InsufficientBalanceError")
            expect(compare(account.left, atMost)).toBe(-1)
          }
        }
        await Promise.all(calls.map(run))
        expect(add(account.left, spent)).toEqual(toUsd(start))
      }),
      { numRuns: 200 },
    )
  })
})
