import { toAmount } from "@api-balance/core"
import type { LedgerReply, ReservationLedger } from "../src/index.js"
import { applyRules, type Entry } from "./log-ledger.js"

/** The lines of a holder at which it can be stopped. */
export const lines = [
  "granted, the reply in transit",
  "granted",
  "about to charge",
  "charge in transit",
  "charged, the response in transit",
  "charged",
  "commit in transit",
] as const
export type Line = (typeof lines)[number]

/** Where a holder is stopped, and for how long. */
export interface Stop {
  readonly line: Line
  readonly milliseconds: number
}

/** What a schedule is made of. */
export interface Plan {
  readonly seed: number
  readonly createLedger: (world: World, lagMs: number) => ReservationLedger
  /** Where the first call of each holder is stopped; at random if absent. */
  readonly stop?: Stop
}

/** Time that advances only when something is due, and chance that its seed repeats. */
export interface World {
  now(): number
  random(): number
  wait(milliseconds: number): Promise<void>
}

const ttlMs = 100
const replyTimeoutMs = 60
const horizonMs = 60_000

/** Runs one schedule; returns the violation. */
export async function runSchedule({ seed, createLedger, stop }: Plan): Promise<string | undefined> {
  const random = createRandom(seed)
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const chance = (part: number) => random() < part

  let now = 1
  let order = 0
  const due: { time: number; order: number; run: () => void }[] = []
  const after = (milliseconds: number, run: () => void) =>
    due.push({ time: now + milliseconds, order: order++, run })
  const wait = (milliseconds: number) => new Promise<void>((resolve) => after(milliseconds, resolve))

  const lagMs = chance(0.3) ? between(1, 80) : 0
  const ledger = createLedger({ now: () => now, random, wait }, lagMs)
  const log: Entry[] = []
  const add = (entry: Record<string, unknown>) => log.push({ time: now, ...entry } as Entry)
  const verdict = () => applyRules(log, now, lagMs)

  let violation: string | undefined
  const claim = (holds: boolean, what: string) => {
    if (!holds) violation ??= `seed ${seed}, at ${now}: ${what}`
  }

  // The provider accepts every charge, so that overspending is visible; it shows a charge at most `lagMs` later.
  let [balance, late] = [between(20, 100), 0]
  const shown: { amount: number; from: number }[] = []
  const charge = (key: string, amount: number) => {
    balance -= amount
    shown.push({ amount, from: now + (lagMs && between(0, lagMs)) })
    if (!verdict().isOpen(key)) late += amount
    claim(balance >= -late, `(b) the balance is ${balance}, with ${late} charged after their time`)
  }
  const readFigure = () =>
    balance + shown.filter(({ from }) => from > now).reduce((sum, { amount }) => sum + amount, 0)

  /** After each operation, the spent and open amounts must be those of the rules. */
  async function checkStanding(): Promise<void> {
    if (log.every(({ type }) => type !== "observe")) return
    const figures = [{ bucket: "b", available: toAmount(0, "unit").value }]
    const [standing] = await ledger.observe("p", { requestedAt: { number: 0, at: 0 }, figures, lagMs })
    const { open, ended, figure } = verdict()
    claim(
      Number(standing?.reserved) === open + ended,
      `(c, e) ${standing?.reserved} is reserved, not ${open} + ${ended}`,
    )
    claim(Number(standing?.available) === figure, `the figure is ${standing?.available}, not ${figure}`)
  }

  /** The operations of the ledger, whose results are checked against the rules. */
  const verbs = {
    mark: async () => {
      const requestedAt = await ledger.mark("p")
      add({ type: "mark", number: requestedAt.number })
      return requestedAt
    },
    observe: async (requestedAt: { number: number; at: number }, figure: number) => {
      add({ type: "observe", number: requestedAt.number, figure })
      await ledger.observe("p", {
        requestedAt,
        figures: [{ bucket: "b", available: toAmount(figure, "unit").value }],
        lagMs,
      })
    },
    reserve: async (key: string, price: number) => {
      const request = { key, price: toAmount(price, "unit").value, buckets: ["b"], ttlMs }
      const reply = await ledger.reserve("p", request)
      const { figure = 0, open, ended, isOpen } = verdict()
      if (reply.state === "granted" && !isOpen(key)) {
        claim(price <= figure - open - ended, `(a) ${price} granted of ${figure} - ${open} - ${ended}`)
        add({ type: "grant", key, amount: price, ttlMs })
      }
      if (reply.state === "refused") claim(price > figure - ended, `${price} refused of ${figure} - ${ended}`)
      return reply
    },
    extend: async (key: string) => {
      add({ type: "extend", key, ttlMs })
      return ledger.extend("p", key, ttlMs)
    },
    commit: async (key: string, amount: number) => {
      add({ type: "commit", key, amount })
      await ledger.commit("p", { key, amount: toAmount(amount, "unit").value, buckets: ["b"] })
    },
    release: async (key: string) => {
      add({ type: "release", key })
      await ledger.release("p", key)
    },
  }

  /** Sends over a network that loses and duplicates; undefined if no reply arrives in time. */
  function send<Value>(use: () => Promise<Value>): Promise<Value | undefined> {
    return new Promise((resolve) => {
      const deliver = () =>
        after(between(0, 20), () => {
          use()
            .then(async (reply) => {
              await checkStanding()
              if (!chance(0.05)) after(between(0, 20), () => resolve(reply))
            })
            .catch((error) => claim(false, String(error)))
        })
      if (!chance(0.05)) deliver()
      if (chance(0.1)) deliver()
      after(replyTimeoutMs, () => resolve(undefined))
    })
  }

  /** Sends until a reply arrives, at most four times. */
  async function sendReliably(use: () => Promise<unknown>): Promise<void> {
    for (let time = 0; time < 4; time++)
      if ((await send(async () => (await use()) ?? true)) !== undefined) return
  }

  let calls = 0
  let running = 0
  /** False if the holder is gone. */
  async function pause(line: Line, isFirst: boolean): Promise<boolean> {
    const milliseconds = stop
      ? isFirst && stop.line === line
        ? stop.milliseconds
        : 0
      : chance(0.9)
        ? 0
        : chance(0.1)
          ? Number.POSITIVE_INFINITY
          : between(0, 3 * ttlMs)
    if (milliseconds === Number.POSITIVE_INFINITY) return false
    if (milliseconds > 0) await wait(milliseconds)
    return true
  }

  async function call(isFirst: boolean): Promise<"gone" | undefined> {
    const key = `k${++calls}`
    const price = between(1, 40)
    let reply: LedgerReply | undefined
    for (;;) {
      reply = await send(() => verbs.reserve(key, price))
      if (reply?.state === "waiting" || reply?.state === "unknown") await wait(between(5, 40))
      else break
    }
    if (reply?.state !== "granted") {
      await sendReliably(() => verbs.release(key))
      return undefined
    }
    let isDone = false
    const beat = async () => {
      while (!isDone) {
        await wait(ttlMs / 3)
        if (!isDone) await send(() => verbs.extend(key))
      }
    }
    const isSleeper = chance(0.5)
    if (!isSleeper) void beat()
    for (const line of ["granted, the reply in transit", "granted", "about to charge"] as const)
      if (!(await pause(line, isFirst))) {
        isDone = true
        return "gone"
      }
    if (chance(0.2)) {
      isDone = true
      await sendReliably(() => verbs.release(key))
      return undefined
    }
    await wait(between(0, 15))
    if (!(await pause("charge in transit", isFirst))) {
      isDone = true
      return "gone"
    }
    const cost = chance(0.5) ? price : between(0, price)
    charge(key, cost)
    for (const line of ["charged, the response in transit", "charged"] as const)
      if (!(await pause(line, isFirst))) {
        isDone = true
        return "gone"
      }
    isDone = true
    // The actual charge may be unknown: then the maximum counts.
    const amount = chance(0.2) ? price : cost
    if (!(await pause("commit in transit", isFirst))) {
      void send(() => verbs.commit(key, amount))
      return "gone"
    }
    await sendReliably(() => verbs.commit(key, amount))
    return undefined
  }

  async function hold(): Promise<void> {
    running++
    await wait(between(0, 30))
    for (let count = between(1, 4), index = 0; index < count; index++)
      if ((await call(index === 0)) === "gone") break
    running--
  }

  let isOver = false
  async function watch(): Promise<void> {
    while (!isOver) {
      const requestedAt = await send(verbs.mark)
      if (requestedAt) {
        await wait(between(0, 20))
        const figure = readFigure()
        await wait(between(0, 60))
        await send(() => verbs.observe(requestedAt, figure))
      }
      await wait(between(0, 60))
    }
  }

  async function topUp(): Promise<void> {
    for (let count = between(0, 2); count > 0; count--) {
      await wait(between(20, 300))
      balance += between(5, 40)
    }
  }

  const holders = Array.from({ length: between(2, 5) }, hold)
  for (let count = between(1, 2); count > 0; count--) void watch()
  void topUp()
  void Promise.all(holders).then(() => {
    isOver = true
  })

  /** Runs until nothing is due, or a rule is violated. */
  async function run(): Promise<void> {
    for (;;) {
      for (let tick = 0; tick < 20; tick++) await Promise.resolve()
      if (violation || due.length === 0) return
      let next = 0
      for (const [index, { time, order }] of due.entries()) {
        const best = due[next] as (typeof due)[number]
        if (time < best.time || (time === best.time && order < best.order)) next = index
      }
      const [event] = due.splice(next, 1)
      if (!event) return
      now = Math.max(now, event.time)
      if (now > horizonMs) return claim(false, `(f) ${running} wait for ever`)
      event.run()
    }
  }

  await run()
  claim(running === 0, `(f) ${running} wait for ever`)
  if (violation) return violation
  // At rest: every time limit has passed, and one more figure is known.
  now += ttlMs + lagMs + 1
  const requestedAt = await verbs.mark()
  await verbs.observe(requestedAt, readFigure())
  const { figure = 0, open, ended } = verdict()
  claim(figure - open - ended === balance, `(d) ${figure} - ${open} - ${ended} are left of ${balance}`)
  await checkStanding()
  return violation
}

/** Random numbers that are the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
