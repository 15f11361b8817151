import { describe, expect, test } from "vitest"
import { createApiBalance, RateLimitError, toAmount } from "../src/index.js"
import { createAccount } from "./create-account.js"
import { createManualClock, settle } from "./create-manual-clock.js"

const usd = (value: string) => toAmount(value, "USD")
const never = () => new Promise<never>(() => {})
const free = () => Promise.reject(new RateLimitError({ provider: "bank", status: 429 }))

function open(left: string) {
  const account = createAccount(left)
  const clock = createManualClock()
  const { guard } = createApiBalance({ providers: [account], clock })
  const run = <Result>(price: string, call: () => Result | Promise<Result>, waitTimeout?: number) =>
    guard.run({ provider: "bank", price, ...(waitTimeout !== undefined && { waitTimeout }) }, call)
  return { account, clock, run }
}

describe("behind a call that never ends", () => {
  test("a call that fits is made at once", async () => {
    const { run } = open("10")
    void run("8 USD", never)
    void run("5 USD", never).catch(() => {})
    expect(await run("2 USD", () => "made")).toBe("made")
  })

  test("a call that does not fit waits for a minute and gets a BalanceHeldError, with the required amount", async () => {
    const { clock, run } = open("10")
    void run("8 USD", never)
    await settle()
    let end: unknown
    void run("5 USD", () => "made").catch((error) => {
      end = error
    })
    for (let second = 0; second < 59; second++) await clock.advance(1000)
    expect(end).toBeUndefined()
    await clock.advance(1000)
    expect(end).toMatchObject({
      name: "BalanceHeldError",
      retryable: true,
      provider: "bank",
      required: usd("5"),
    })
  })

  test("`waitTimeout` limits the wait, and leaves nothing behind", async () => {
    const { clock, run } = open("10")
    void run("8 USD", never)
    await settle()
    const waiting = run("5 USD", () => "made", 2000)
    waiting.catch(() => {})
    await clock.advance(1000)
    await clock.advance(1000)
    await expect(waiting).rejects.toMatchObject({ name: "BalanceHeldError" })
    expect(clock.waiting()).toBe(0)
    expect(await run("2 USD", () => "made")).toBe("made")
  })

  test.each([0, -1, Number.NaN])("a `waitTimeout` of %d is refused", async (waitTimeout) => {
    const { run } = open("10")
    await expect(run("1 USD", () => "made", waitTimeout)).rejects.toMatchObject({ option: "waitTimeout" })
  })
})

test("a balance that never arrives ends the wait, too", async () => {
  const { account, clock, run } = open("10")
  account.gate = never()
  const waiting = run("1 USD", () => "made", 5000)
  waiting.catch(() => {})
  await clock.advance(5000)
  await expect(waiting).rejects.toMatchObject({ name: "TimeoutError" })
})

test("ten calls that fit pass one that waits, and the eleventh waits behind it", async () => {
  const { run } = open("10")
  let end = () => {}
  const holding = run(
    "8 USD",
    () =>
      new Promise<void>((_, reject) => {
        end = () => reject(new RateLimitError({ provider: "bank", status: 429 }))
      }),
  ).catch(() => {})
  await settle()
  const made: string[] = []
  const big = run("5 USD", () => {
    made.push("big")
  })
  await settle()
  for (let pass = 0; pass < 10; pass++) await run("1 USD", free).catch(() => made.push("small"))
  const eleventh = run("1 USD", () => {
    made.push("eleventh")
  })
  await settle()
  expect(made).toEqual(Array(10).fill("small"))
  end()
  await Promise.all([holding, big, eleventh])
  expect(made.slice(10)).toEqual(["big", "eleventh"])
})

describe("a guarded call inside another one", () => {
  test("that needs what the outer one holds is refused at once", async () => {
    const { run } = open("10")
    const inner = run("8 USD", () => run("5 USD", () => "made"))
    await expect(inner).rejects.toMatchObject({
      name: "BalanceHeldError",
      available: usd("10"),
      required: usd("5"),
    })
  })

  test("that needs what outer ones hold together is refused at once", async () => {
    const { run } = open("10")
    const inner = run("4 USD", () => run("4 USD", () => run("4 USD", () => "made")))
    await expect(inner).rejects.toMatchObject({ name: "BalanceHeldError" })
  })

  test("that fits beside the outer one runs, even if others may no longer pass", async () => {
    const { run } = open("10")
    const started = Promise.withResolvers<void>()
    const go = Promise.withResolvers<void>()
    const outer = run("6 USD", async () => {
      started.resolve()
      await go.promise
      return run("1 USD", () => "made")
    })
    await started.promise
    const big = run("9 USD", () => "big")
    big.catch(() => {})
    await settle()
    for (let pass = 0; pass < 10; pass++) await run("1 USD", free).catch(() => {})
    go.resolve()
    expect(await outer).toBe("made")
  })

  test("of another account does not wait", async () => {
    const [a, b] = [createAccount("1", { account: "a" }), createAccount("1", { account: "b" })]
    const { guard } = createApiBalance({ providers: [a, b] })
    const price = "1 USD"
    const inner = guard.run({ provider: "bank", account: "a", price }, () =>
      guard.run({ provider: "bank", account: "b", price }, () => "made"),
    )
    expect(await inner).toBe("made")
  })

  test("of another account waits behind one that may no longer be passed", async () => {
    const [a, b] = [createAccount("10", { account: "a" }), createAccount("1", { account: "b" })]
    const { guard } = createApiBalance({ providers: [a, b], clock: createManualClock() })
    const run = <Result>(price: string, call: () => Result | Promise<Result>) =>
      guard.run({ provider: "bank", account: "a", price }, call)
    const refuse = () => Promise.reject(new RateLimitError({ provider: "bank", account: "a", status: 429 }))
    void run("6 USD", never)
    await settle()
    run("5 USD", () => "big").catch(() => {})
    await settle()
    for (let pass = 0; pass < 10; pass++) await run("1 USD", refuse).catch(() => {})
    let made = false
    const inside = () =>
      run("1 USD", () => {
        made = true
      })
    void guard.run({ provider: "bank", account: "b", price: "1 USD" }, inside).catch(() => {})
    await settle()
    expect(made).toBe(false)
  })

  test("that starts when the outer one is over waits for others as any call does", async () => {
    const { run } = open("10")
    let later: () => Promise<string> = async () => "never"
    await run("8 USD", () => {
      later = () => run("2 USD", () => "made")
      return undefined
    })
    expect(await later()).toBe("made")
  })
})

test("without AsyncLocalStorage, a call inside another one waits and ends", async () => {
  const { clock, run } = open("10")
  // Leaves the context, as a runtime without it would.
  const inner = Promise.withResolvers<unknown>()
  const start = Promise.withResolvers<void>()
  void start.promise.then(() => run("5 USD", () => "made", 3000).catch(inner.resolve))
  void run("8 USD", () => {
    start.resolve()
    return inner.promise
  })
  for (let second = 0; second < 3; second++) await clock.advance(1000)
  expect(await inner.promise).toMatchObject({ name: "BalanceHeldError" })
})
