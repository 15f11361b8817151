import { toAmount } from "@api-balance/core"
import type { LedgerReply, ReservationLedger } from "../src/index.js"
import { type Entry, judge } from "./log-ledger.js"

/** The lines of a holder at which it can be stopped. */
export const lines = [
  "granted, the reply under way",
  "granted",
  "about to charge",
  "charge under way",
  "charged, the answer under way",
  "charged",
  "commit under way",
] as const
export type Line = (typeof lines)[number]

/** How long a holder is stopped at a line. */
export interface Stop {
  readonly line: Line
  readonly milliseconds: number
}

/** What a schedule is made of. */
export interface Plan {
  readonly seed: number
  readonly createLedger: (world: World, lagMs: number) => ReservationLedger
  /** Where the first call of each holder is stopped; by chance where it is absent. */
  readonly stop?: Stop
}

/** Time that goes on only when something is due, and chance that comes again with its seed. */
export interface World {
  now(): number
  random(): number
  wait(milliseconds: number): Promise<void>
}

const ttlMs = 100
const replyTimeoutMs = 60
const horizonMs = 60_000

/** Runs one schedule; gives what was violated. */
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
  const verdict = () => judge(log, now, lagMs)

  let violation: string | undefined
  const claim = (holds: boolean, what: string) => {
    if (!holds) violation ??= `seed ${seed}, at ${now}: ${what}`
  }

  // The provider takes every charge, so that whoever overspends is seen; it shows one at most `lagMs` later.
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

  /** What counts as spent or open must be what the rules say, after each verb. */
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

  /** A verb at the ledger: what it did is held against the rules. */
  const verbs = {
    mark: async () => {
      const requestedAt = await ledger.mark("p")
      add({ type: "ask", number: requestedAt.number })
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

  /** Over a network that loses and doubles; undefined where no reply comes in time. */
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

  /** Until it is heard, or it has been tried four times. */
  async function insist(use: () => Promise<unknown>): Promise<void> {
    for (let time = 0; time < 4; time++)
      if ((await send(async () => (await use()) ?? true)) !== undefined) return
  }

  let calls = 0
  let running = 0
  /** False where the holder is gone. */
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
      await insist(() => verbs.release(key))
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
    for (const line of ["granted, the reply under way", "granted", "about to charge"] as const)
      if (!(await pause(line, isFirst))) {
        isDone = true
        return "gone"
      }
    if (chance(0.2)) {
      isDone = true
      await insist(() => verbs.release(key))
      return undefined
    }
    await wait(between(0, 15))
    if (!(await pause("charge under way", isFirst))) {
      isDone = true
      return "gone"
    }
    const cost = chance(0.5) ? price : between(0, price)
    charge(key, cost)
    for (const line of ["charged, the answer under way", "charged"] as const)
      if (!(await pause(line, isFirst))) {
        isDone = true
        return "gone"
      }
    isDone = true
    // Whether it was charged may be unknown: then it is the most.
    const amount = chance(0.2) ? price : cost
    if (!(await pause("commit under way", isFirst))) {
      void send(() => verbs.commit(key, amount))
      return "gone"
    }
    await insist(() => verbs.commit(key, amount))
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

  /** Lets everything happen until nothing is due, or something is violated. */
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
  // At rest, when all is over that has a time, one figure later.
  now += ttlMs + lagMs + 1
  const requestedAt = await verbs.mark()
  await verbs.observe(requestedAt, readFigure())
  const { figure = 0, open, ended } = verdict()
  claim(figure - open - ended === balance, `(d) ${figure} - ${open} - ${ended} are left of ${balance}`)
  await checkStanding()
  return violation
}

/** Chance that is the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
