import { RateLimitError, ServerError, toAmount } from "@api-balance/core"
import { expect, test } from "vitest"
import { type AnyProvider, createApiBalance } from "../src/index.js"
import { createAccount } from "./create-account.js"
import { createManualClock, settle } from "./create-manual-clock.js"

const usd = (value: string) => toAmount(value, "USD")
const down = new ServerError({ provider: "bank", status: 503 })

function open(account: AnyProvider, others: AnyProvider[] = [], options = {}) {
  const clock = createManualClock()
  const api = createApiBalance({ providers: [account, ...others], clock, ...options })
  return { ...api, clock, read: async (call = {}) => (await api.getBalances(call))[0] }
}

/** A provider that never responds and ignores signals. */
function createHanging(): AnyProvider & { requests: number } {
  const hanging = {
    id: "hanging",
    requests: 0,
    getBalance: () => {
      hanging.requests++
      return new Promise<never>(() => {})
    },
  }
  return hanging
}

test("a thousand concurrent reads are one request per account", async () => {
  const accounts = ["a", "b", "c"].map((account) => createAccount("1", { account }))
  const { getBalances } = createApiBalance({ providers: accounts })
  const results = await Promise.all(Array.from({ length: 1000 }, () => getBalances()))
  expect(accounts.map(({ requests }) => requests)).toEqual([1, 1, 1])
  expect(results.every((rows) => rows.length === 3 && rows.every(({ balance }) => balance))).toBe(true)
})

test("a thousand concurrent reads with `fresh` are one request, too", async () => {
  const account = createAccount("1")
  const { getBalances } = createApiBalance({ providers: [account] })
  await Promise.all(Array.from({ length: 1000 }, () => getBalances({ fresh: true })))
  expect(account.requests).toBe(1)
})

test("a response is reused until the provider's cache TTL is over", async () => {
  const account = createAccount("1", { cacheTtlMs: 300_000 })
  const { read, clock } = open(account)
  const first = await read()
  account.left = usd("2")
  await clock.advance(299_999)
  expect(await read()).toEqual(first)
  await clock.advance(1)
  expect(await read()).toMatchObject({ balance: { buckets: [{ available: usd("2") }] } })
  expect(account.requests).toBe(2)
})

test("a response of a provider without a cache TTL is fresh for 30 seconds", async () => {
  const account = createAccount("1")
  const { read, clock } = open(account)
  for (const milliseconds of [0, 29_999, 1]) {
    await clock.advance(milliseconds)
    await read()
  }
  expect(account.requests).toBe(2)
})

test("`fresh` sends a request, however fresh the response is", async () => {
  const account = createAccount("1")
  const { read } = open(account)
  await read()
  account.left = usd("2")
  expect(await read({ fresh: true })).toMatchObject({ balance: { buckets: [{ available: usd("2") }] } })
})

test("a clock that is set back keeps nothing fresh for longer", async () => {
  const account = createAccount("1")
  const { read, clock } = open(account)
  await read()
  await clock.advance(-3_600_000)
  await read()
  expect(account.requests).toBe(2)
})

test("a dead provider shows its last good value with its age, and does not delay the others", async () => {
  const account = createAccount("1.5")
  const hanging = createHanging()
  const { getBalances, clock } = open(account, [hanging], { timeout: 1000 })
  const first = getBalances()
  await clock.advance(1000)
  const [good] = await first
  account.failure = down
  await clock.advance(60_000)
  const second = getBalances()
  await clock.advance(1000)
  expect((await second)[0]).toEqual({ ...good, error: down, stale: true })
  expect(clock.now() - Date.parse((await second)[0]?.at ?? "")).toBeGreaterThanOrEqual(61_000)
})

test("a provider that hangs costs only its own deadline, whether it respects it or not", async () => {
  const quick = createAccount("1")
  const { getBalances, clock } = open(createHanging(), [quick], { timeout: 1000, concurrency: 1 })
  const rows = getBalances()
  await clock.advance(999)
  expect(quick.requests).toBe(0)
  await clock.advance(1)
  expect(await rows).toMatchObject([
    { provider: "hanging", error: { name: "TimeoutError" } },
    { provider: "bank", balance: {} },
  ])
})

test("a deadline starts with the request to its provider, not with those to others", async () => {
  const hanging = ["a", "b", "c"].map((account) => ({ ...createHanging(), account }))
  const { getBalances, clock } = open(createAccount("1"), hanging, { timeout: 1000, concurrency: 1 })
  let isDone = false
  const rows = getBalances().finally(() => {
    isDone = true
  })
  await clock.advance(1000)
  await clock.advance(1000)
  expect(isDone).toBe(false)
  await clock.advance(1000)
  expect((await rows).map(({ error }) => error?.name)).toEqual([
    undefined,
    "TimeoutError",
    "TimeoutError",
    "TimeoutError",
  ])
})

test("a failure is remembered for five seconds", async () => {
  const account = createAccount("1")
  const { read, clock } = open(account)
  account.failure = down
  expect(await read()).toEqual({ provider: "bank", error: down })
  account.failure = undefined
  await clock.advance(4999)
  expect(await read()).toEqual({ provider: "bank", error: down })
  expect(account.requests).toBe(1)
  await clock.advance(1)
  expect(await read()).not.toHaveProperty("error")
})

test("`fresh` sends a request in spite of a remembered failure", async () => {
  const account = createAccount("1")
  const { read } = open(account)
  account.failure = down
  await read()
  account.failure = undefined
  expect(await read({ fresh: true })).not.toHaveProperty("error")
})

test("a provider that requests a pause gets one, but no longer than its cache TTL", async () => {
  const account = createAccount("1")
  const { read, clock } = open(account)
  account.failure = new RateLimitError({ provider: "bank", retryAfter: 20 })
  await read()
  await clock.advance(19_999)
  await read()
  expect(account.requests).toBe(1)
  account.failure = new RateLimitError({ provider: "bank", retryAfter: 86_400 })
  await clock.advance(1)
  await read()
  await clock.advance(30_000)
  await read()
  expect(account.requests).toBe(3)
})

test("an expired deadline is remembered as a failure", async () => {
  const hanging = createHanging()
  const { read, clock } = open(hanging, [], { timeout: 1000 })
  const row = read()
  await clock.advance(1000)
  await row
  expect(await read()).toMatchObject({ error: { name: "TimeoutError", provider: "hanging" } })
  expect(hanging.requests).toBe(1)
})

test("a caller that aborts leaves the response to the others", async () => {
  let respond = () => {}
  const account = createAccount("1")
  const slow: AnyProvider = {
    ...account,
    getBalance: async (options) => {
      await new Promise<void>((resolve, reject) => {
        respond = resolve
        options?.signal?.addEventListener("abort", reject)
      })
      return account.getBalance()
    },
  }
  const { read } = open(slow)
  const controller = new AbortController()
  const [impatient, patient] = [read({ signal: controller.signal }), read()]
  await settle()
  controller.abort()
  expect(await impatient).toMatchObject({ error: { name: "AbortError", provider: "bank" } })
  respond()
  expect(await patient).toMatchObject({ balance: {} })
})

test("a request that no caller waits for is aborted, and the next caller starts a new one", async () => {
  const signals: (AbortSignal | undefined)[] = []
  const hanging: AnyProvider = {
    id: "hanging",
    getBalance: (options) => {
      signals.push(options?.signal)
      return new Promise<never>(() => {})
    },
  }
  const { read } = open(hanging)
  for (const expected of [1, 2]) {
    const controller = new AbortController()
    const row = read({ signal: controller.signal })
    await settle()
    controller.abort()
    expect(await row).toMatchObject({ error: { name: "AbortError" } })
    expect(signals.map((signal) => signal?.aborted)).toEqual(Array(expected).fill(true))
  }
})

test("a queued request that all callers have left is never made, and a later one is", async () => {
  const [first, second] = [
    createAccount("1", { account: "first" }),
    createAccount("1", { account: "second" }),
  ]
  const gate = Promise.withResolvers<void>()
  first.gate = gate.promise
  const { getBalances, getAffordability } = open(first, [second], { concurrency: 1 })
  const controller = new AbortController()
  const waiting = getAffordability("bank", "1 USD", { account: "first" })
  const rows = getBalances({ signal: controller.signal })
  await settle()
  controller.abort()
  expect((await rows).map(({ error }) => error?.name)).toEqual(["AbortError", "AbortError"])
  const later = getAffordability("bank", "1 USD", { account: "second" })
  gate.resolve()
  expect([await waiting, await later]).toEqual(["yes", "yes"])
  expect([first.requests, second.requests]).toEqual([1, 1])
})

test("a caller with a shorter timeout than the first one leaves earlier", async () => {
  const { read, clock } = open(createHanging(), [], { timeout: 5000 })
  const [patient, hasty] = [read(), read({ timeout: 100 })]
  await clock.advance(100)
  expect(await hasty).toMatchObject({ error: { name: "TimeoutError" } })
  let isDone = false
  void patient.finally(() => {
    isDone = true
  })
  await clock.advance(4899)
  expect(isDone).toBe(false)
  await clock.advance(1)
  expect(await patient).toMatchObject({ error: { name: "TimeoutError" } })
})

test("one signal for a thousand reads gets one listener, so that Node prints no warning", async () => {
  const { read } = open(createAccount("1"))
  const { signal } = new AbortController()
  let listeners = 0
  const { addEventListener } = signal
  signal.addEventListener = (...words: Parameters<typeof addEventListener>) => {
    listeners++
    addEventListener.apply(signal, words)
  }
  await Promise.all(Array.from({ length: 1000 }, () => read({ signal, fresh: true })))
  expect(listeners).toBe(1)
})

test("a plain read after a failed fresh one says that the last try failed, until one succeeds", async () => {
  const account = createAccount("1", { cacheTtlMs: 300_000 })
  const { read, clock } = open(account)
  await read()
  await clock.advance(1000)
  account.failure = down
  expect(await read({ fresh: true })).toMatchObject({ error: down, stale: true })
  await clock.advance(60_000)
  expect(await read()).toMatchObject({ balance: { buckets: [{ available: usd("1") }] }, error: down })
  account.failure = undefined
  await clock.advance(1000)
  expect(await read({ fresh: true })).not.toHaveProperty("error")
  expect(await read()).not.toHaveProperty("error")
})

test("a response from an intermediate cache has the age that it has there", async () => {
  const clock = createManualClock()
  const bank: AnyProvider = {
    id: "bank",
    cacheTtlMs: 30_000,
    getBalance: async (call) => {
      const facts = { provider: "bank", method: "GET", attempt: 1, status: 200, duration: 1 }
      call?.onResponse?.({ ...facts, age: 21_600_000 })
      return { buckets: [{ id: "balance", available: usd("1") }] }
    },
  }
  const { getBalances, guard } = createApiBalance({ providers: [bank], clock })
  expect(await getBalances()).toMatchObject([{ at: new Date(clock.now() - 21_600_000).toISOString() }])
  await expect(guard.run({ provider: "bank", price: "2 USD" }, () => "never")).rejects.toMatchObject({
    name: "InsufficientBalanceError",
  })
})
