import { type Clock, RateLimitError } from "@api-balance/core"
import { startMocks } from "@api-balance/mocks"
import { describe, expect, test } from "vitest"
import { type BalanceRow, createApiBalance, createVinci, type WatchEvent } from "../src/index.js"
import { createManualClock, settle } from "./create-manual-clock.js"
import { createWatchedAccount, startWatch, usd } from "./watch-account.js"

const minute = 60_000

function toGaps(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => time - (times[index] ?? 0))
}

describe("the polling of a provider", () => {
  test("happens at most once per cache TTL, and not much less often", async () => {
    const account = createWatchedAccount(usd("1"), { cacheTtlMs: 5 * minute })
    const { pass } = startWatch([account])
    await pass(2 * 60 * minute)
    const gaps = toGaps(account.requestTimes)
    expect(gaps.length).toBeGreaterThan(20)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5 * minute)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(5.6 * minute)
  })

  test("is less frequent with `every`, never more frequent", async () => {
    const [slow, quick] = [createWatchedAccount(usd("1")), createWatchedAccount(usd("1"))]
    await startWatch([slow], { every: 10 * minute }).pass(60 * minute)
    await startWatch([quick], { every: 1 }).pass(60 * minute)
    expect(slow.requestTimes).toHaveLength(6)
    expect(quick.requestTimes.length).toBeGreaterThan(50)
    expect(Math.min(...toGaps(slow.requestTimes))).toBeGreaterThanOrEqual(10 * minute)
    expect(Math.min(...toGaps(quick.requestTimes))).toBeGreaterThanOrEqual(minute)
  })

  test("is bounded without a cache TTL", async () => {
    for (const cacheTtlMs of [0, Number.NaN]) {
      const account = createWatchedAccount(usd("1"), { cacheTtlMs })
      await startWatch([account]).pass(minute)
      expect(account.requestTimes.length).toBeLessThanOrEqual(12)
      expect(account.requestTimes.length).toBeGreaterThanOrEqual(6)
    }
  })

  test("does not stay in step across many accounts", async () => {
    const accounts = Array.from({ length: 20 }, (_, index) =>
      createWatchedAccount(usd("1"), { account: `team-${index}` }),
    )
    const clock = createManualClock()
    let chance = 0
    const random = () => (chance = (chance + 0.37) % 1)
    const { watch } = createApiBalance({ providers: accounts, clock: { ...clock, random } })
    watch().next()
    for (const account of accounts) account.now = clock.now
    for (let left = 10 * minute; left > 0; left -= 1000) await clock.advance(1000)
    for (const { requestTimes } of accounts) expect(requestTimes.length).toBeGreaterThan(8)
    const times = accounts.flatMap(({ requestTimes }) => requestTimes.slice(1))
    const most = Math.max(...times.map((time) => times.filter((other) => other === time).length))
    expect(most).toBeLessThanOrEqual(5)
  })

  test("waits as long as the provider requires", async () => {
    const account = createWatchedAccount(
      new RateLimitError({ provider: "bank", status: 429, retryAfter: 900 }),
    )
    const { pass } = startWatch([account])
    await pass(60 * minute)
    expect(account.requestTimes).toHaveLength(4)
    expect(Math.min(...toGaps(account.requestTimes))).toBeGreaterThanOrEqual(15 * minute)
  })

  test("goes on after a provider names a time in the far future", async () => {
    const account = createWatchedAccount(
      new RateLimitError({ provider: "bank", status: 429, retryAfter: 1e9 }),
    )
    const { pass, clock } = startWatch([account])
    await settle()
    await clock.advance(47 * 60 * minute)
    await pass(5 * minute)
    expect(account.requestTimes.length).toBe(2)
  })

  test("slows down while the provider fails, to once in five minutes", async () => {
    const account = createWatchedAccount(new TypeError("down"))
    const { pass } = startWatch([account])
    await pass(60 * minute)
    const gaps = toGaps(account.requestTimes)
    expect(gaps.length).toBeLessThan(16)
    expect(gaps.length).toBeGreaterThanOrEqual(12)
    expect(gaps.slice(0, 5).map((gap) => Math.floor(gap / minute))).toEqual([1, 2, 4, 5, 5])
    expect(Math.max(...gaps)).toBeLessThanOrEqual(5.6 * minute)
  })

  test("reuses responses to requests of others in the meantime", async () => {
    const account = createWatchedAccount(usd("1"))
    const { pass, getBalances } = startWatch([account])
    await Promise.all([pass(1), getBalances(), getBalances()])
    expect(account.requestTimes).toHaveLength(1)
  })
})

describe("a clock that jumps", () => {
  test("forwards, as after a sleep, causes one poll of all, within a minute", async () => {
    const account = createWatchedAccount(usd("1"), { cacheTtlMs: 60 * minute })
    const { clock, pass } = startWatch([account])
    await settle()
    await clock.advance(1000)
    await clock.advance(24 * 60 * minute)
    await pass(minute)
    expect(account.requestTimes).toHaveLength(2)
    await pass(55 * minute)
    expect(account.requestTimes).toHaveLength(2)
  })

  test("forwards while timers are stopped causes a poll of all within a minute of the timers", async () => {
    const account = createWatchedAccount(usd("1"), { cacheTtlMs: 60 * minute })
    const manual = createManualClock()
    let asleep = 0
    const clock: Clock = { ...manual, now: () => manual.now() + asleep }
    createApiBalance({ providers: [account], clock })
      .watch()
      .next()
    await manual.advance(1000)
    asleep = 24 * 60 * minute
    await manual.advance(minute)
    expect(account.requestTimes).toHaveLength(2)
  })

  test("back by hours neither stops the polling nor speeds it up", async () => {
    const account = createWatchedAccount(usd("1"))
    const manual = createManualClock()
    let offset = 0
    const clock: Clock = { ...manual, now: () => manual.now() + offset }
    const { watch } = createApiBalance({ providers: [account], clock })
    account.now = manual.now
    watch().next()
    for (let passed = 0; passed < 30; passed++) {
      if (passed === 10) offset = -5 * 60 * minute
      await manual.advance(minute)
    }
    const gaps = toGaps(account.requestTimes)
    expect(gaps.length).toBeGreaterThan(10)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(4 * minute)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(minute)
  })
})

describe("the end", () => {
  test("by `return` comes at once, even while an event is awaited, and leaves no timer", async () => {
    const clock = createManualClock()
    const { watch } = createApiBalance({ providers: [createWatchedAccount(usd("1"))], clock })
    const iterator = watch()
    const next = iterator.next()
    await settle()
    expect(clock.waiting()).toBe(1)
    await iterator.return?.()
    expect(await next).toEqual({ value: undefined, done: true })
    await settle()
    expect(clock.waiting()).toBe(0)
    expect(await iterator.next()).toEqual({ value: undefined, done: true })
  })

  test("by `break` ends the loop of every account", async () => {
    const clock = createManualClock()
    const accounts = ["a", "b"].map((account) => createWatchedAccount(usd("0"), { account }))
    const { watch } = createApiBalance({ providers: accounts, clock })
    for await (const event of watch()) {
      expect(event.type).toBe("empty")
      break
    }
    await settle()
    expect(clock.waiting()).toBe(0)
    await clock.advance(60 * minute)
    expect(accounts.map(({ requestTimes }) => requestTimes.length)).toEqual([1, 1])
  })

  test("by a signal ends the request in flight, and the loop without an error", async () => {
    let ended: unknown
    const hanging = {
      id: "hanging",
      getBalance: ({ signal }: { signal?: AbortSignal } = {}) =>
        new Promise<never>((_, reject) => {
          signal?.addEventListener("abort", () => {
            ended = signal.reason
            reject(signal.reason)
          })
        }),
    }
    const clock = createManualClock()
    const controller = new AbortController()
    const { watch } = createApiBalance({ providers: [hanging], clock })
    const seen: unknown[] = []
    const loop = (async () => {
      for await (const event of watch({ signal: controller.signal })) seen.push(event)
    })()
    await settle()
    controller.abort()
    await loop
    expect(ended).toBeDefined()
    expect({ seen, waiting: clock.waiting() }).toEqual({ seen: [], waiting: 0 })
  })

  test("comes at once if the signal was aborted before", async () => {
    const account = createWatchedAccount(usd("0"))
    const { ended } = startWatch([account], { signal: AbortSignal.abort() })
    await ended
    expect(account.requestTimes).toEqual([])
  })

  test("comes at once if no account is watched", async () => {
    await startWatch([]).ended
  })

  test("reaches each account on its own signal: Node 20 warns about an eleventh listener", async () => {
    const manual = createManualClock()
    const signals = new Set<AbortSignal>()
    const clock: Clock = {
      ...manual,
      wait: (milliseconds, signal) => {
        signals.add(signal)
        return manual.wait(milliseconds, signal)
      },
    }
    const providers = ["a", "b", "c"].map((account) => createWatchedAccount(usd("1"), { account }))
    const iterator = createApiBalance({ providers, clock }).watch()
    const next = iterator.next()
    await settle()
    expect(signals.size).toBe(3)
    await iterator.return?.()
    await next
    expect([...signals].every(({ aborted }) => aborted)).toBe(true)
  })
})

describe("a consumer of the events", () => {
  test("causes no request before it takes the first one", async () => {
    const account = createWatchedAccount(usd("1"))
    createApiBalance({ providers: [account] }).watch()
    await settle()
    expect(account.requestTimes).toEqual([])
  })

  test("may be slow: nothing is lost, and nothing piles up", async () => {
    const accounts = ["a", "b"].map((account) => createWatchedAccount(usd("0"), { account }))
    const clock = createManualClock()
    const { watch } = createApiBalance({ providers: accounts, clock })
    const iterator = watch({ low: { bank: "5 USD" } })
    const first = await iterator.next()
    for (let left = 60; left > 0; left--) await clock.advance(minute)
    expect(accounts.map(({ requestTimes }) => requestTimes.length)).toEqual([1, 1])
    const rest = [await iterator.next(), await iterator.next(), await iterator.next()]
    expect([first, ...rest].map(({ value }) => `${value?.account} ${value?.type}`).sort()).toEqual([
      "a empty",
      "a low",
      "b empty",
      "b low",
    ])
  })

  test("may request several at once, and gets them in order", async () => {
    const account = createWatchedAccount(usd("0"))
    const { watch } = createApiBalance({ providers: [account] })
    const iterator = watch({ low: { bank: "5 USD" } })
    const results = await Promise.all([iterator.next(), iterator.next()])
    expect(results.map(({ value }) => value?.type)).toEqual(["low", "empty"])
    const waiting = [iterator.next(), iterator.next()]
    await iterator.return?.()
    expect(await Promise.all(waiting)).toEqual([
      { value: undefined, done: true },
      { value: undefined, done: true },
    ])
  })
})

describe("a history", () => {
  test("gets every response, as a row", async () => {
    const account = createWatchedAccount(usd("7"), { account: "team-a" })
    const rows: BalanceRow[] = []
    const { pass } = startWatch([account], {
      history: { record: (given) => rows.push(...(given as BalanceRow[])) },
    })
    await pass(10 * minute)
    expect(rows).toHaveLength(account.requestTimes.length)
    expect(rows[0]).toEqual({
      provider: "bank",
      account: "team-a",
      balance: usd("7"),
      at: new Date(account.requestTimes[0] ?? 0).toISOString(),
    })
  })

  test("that fails ends the watch with its error, after the events before it", async () => {
    const full = new Error("the disk is full")
    let records = 0
    const account = createWatchedAccount(usd("0"))
    const watch = startWatch([account], {
      history: {
        record: () => {
          if (++records > 1) throw full
        },
      },
    })
    await watch.pass(5 * minute)
    await expect(watch.ended).rejects.toBe(full)
    expect(watch.take()).toEqual(["empty"])
  })
})

describe("an account of the mocks, watched through a real client on a stopped clock", () => {
  /** Starts a watch of an account with this balance in USD, and collects its events. */
  async function start(balance: string) {
    const mocks = await startMocks({ providers: ["vinci"], ledger: { vinci: { balance } } })
    const { apiKey, url: baseUrl, ledger } = mocks.vinci
    const clock = createManualClock()
    const { watch } = createApiBalance({ providers: [createVinci({ apiKey, baseUrl })], clock })
    const iterator = watch({ low: { vinci: "5 USD" } })
    const events: WatchEvent[] = []
    const ended = (async () => {
      for await (const event of iterator) events.push(event)
    })()
    /** Makes a change, and waits until it is seen; time passes only while nothing else happens. */
    const see = async (change: () => void) => {
      while (clock.waiting() === 0) await settle() // the previous balance is seen
      const { length } = mocks.vinci.requests
      change()
      while (mocks.vinci.requests.length === length)
        await (clock.waiting() > 0 ? clock.advance(10_000) : settle())
      while (clock.waiting() === 0) await settle()
    }
    return {
      ledger,
      see,
      take: () => events.splice(0).map(({ type }) => type),
      [Symbol.asyncDispose]: async () => {
        await iterator.return?.()
        await ended
        await mocks.close()
      },
    }
  }

  test("is low, empty, topped up and recovered", async () => {
    await using watched = await start("6.00")
    const { ledger, see, take } = watched
    await see(() => ledger.set({ balance: "4.99" }))
    expect(take()).toEqual(["low"])
    await see(() => ledger.set({ balance: "0" }))
    expect(take()).toEqual(["empty"])
    await see(() => ledger.topUp("20.00"))
    expect(take()).toEqual(["topped-up", "recovered"])
  })

  test("that crosses the threshold ten times, spent and topped up, is low ten times and recovers ten times", async () => {
    await using watched = await start("12.00")
    const { ledger, see, take } = watched
    for (let crossing = 0; crossing < 10; crossing++) {
      await see(() => ledger.set({ balance: "4.00" }))
      await see(() => ledger.topUp("8.00"))
    }
    expect(take()).toEqual(Array.from({ length: 10 }, () => ["low", "topped-up", "recovered"]).flat())
  })

  test("that wavers around the threshold ten times is low once", async () => {
    await using watched = await start("5.20")
    const { ledger, see, take } = watched
    for (let crossing = 0; crossing < 10; crossing++) {
      await see(() => ledger.set({ balance: "4.90" }))
      await see(() => ledger.set({ balance: "5.20" }))
    }
    expect(take()).toEqual(["low"])
  })
})
