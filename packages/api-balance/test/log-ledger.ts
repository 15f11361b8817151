import { type Decimal, toAmount } from "@api-balance/core"
import type { LedgerMoment, LedgerReply, ReservationLedger } from "../src/index.js"

/** An event of a ledger, in order; amounts are whole numbers. */
type Entry = { readonly time: number } & (
  | { readonly type: "mark"; readonly number: number }
  | { readonly type: "observe"; readonly number: number; readonly figure: number }
  | { readonly type: "grant"; readonly key: string; readonly amount: number; readonly ttlMs: number }
  | { readonly type: "extend"; readonly key: string; readonly ttlMs: number }
  | { readonly type: "commit"; readonly key: string; readonly amount: number }
  | { readonly type: "release"; readonly key: string }
)

/** The state of the bucket by the rules, which are applied to the whole log each time. */
export interface Verdict {
  readonly figure: number | undefined
  readonly open: number
  readonly ended: number
  readonly isOpen: (key: string) => boolean
  readonly isEnded: (key: string) => boolean
}

/** The rules of the ledger, literally: slow, and simple enough to trust. */
export function applyRules(log: readonly Entry[], now: number, lagMs: number): Verdict {
  const calls = new Map<
    string,
    { amount: number; due: number; end?: { order: number; time: number }; done?: true }
  >()
  const marks = new Map<number, { order: number; time: number }>([[0, { order: -1, time: 0 }]])
  let latest: { number: number; figure: number } | undefined
  const expire = (order: number, time: number) => {
    for (const call of calls.values()) if (!call.end && call.due <= time) call.end = { order, time: call.due }
  }
  for (const [order, entry] of log.entries()) {
    const { time } = entry
    expire(order - 0.5, time)
    if (entry.type === "mark") marks.set(entry.number, { order, time })
    else if (entry.type === "observe") {
      if (!latest || entry.number > latest.number) latest = entry
    } else {
      const call = calls.get(entry.key)
      if (entry.type === "grant") {
        if (!call) calls.set(entry.key, { amount: entry.amount, due: time + entry.ttlMs })
      } else if (entry.type === "extend") {
        if (call && !call.end) call.due = time + entry.ttlMs
      } else if (!call?.done) {
        const amount = entry.type === "commit" ? entry.amount : 0
        calls.set(entry.key, { amount, due: 0, end: { order, time }, done: true })
      }
    }
  }
  expire(log.length, now)
  const requestedAt = latest && marks.get(latest.number)
  let [open, ended] = [0, 0]
  for (const { amount, end } of calls.values())
    if (!end) open += amount
    else if (!requestedAt || end.order >= requestedAt.order || end.time + lagMs > requestedAt.time)
      ended += amount
  return {
    figure: latest?.figure,
    open,
    ended,
    isOpen: (key) => calls.has(key) && !calls.get(key)?.end,
    isEnded: (key) => calls.get(key)?.end !== undefined,
  }
}

/** A fault that a ledger may have. */
export type Fault =
  | "check, then increment"
  | "a commit is compared with the time of the response"
  | "unknown as 0"
  | "expired as free"
  | "release twice"

/** The part of the world that a log needs. */
interface World {
  now(): number
  wait(milliseconds: number): Promise<void>
  random(): number
}

/** A ledger of one bucket that keeps its log and applies the rules to it, or breaks one of them. */
export function createLogLedger(world: World, lagMs: number, fault?: Fault): ReservationLedger {
  const log: Entry[] = []
  const released = new Map<string, number>()
  let marked = 0
  const add = (entry: Record<string, unknown>) => log.push({ time: world.now(), ...entry } as Entry)

  const find = () => {
    const verdict = applyRules(log, world.now(), lagMs)
    const { figure } = verdict
    let { open, ended } = verdict
    if (fault === "expired as free") {
      const expired = log.filter(
        (entry) =>
          entry.type === "grant" &&
          !verdict.isOpen(entry.key) &&
          !log.some(
            (other) => (other.type === "commit" || other.type === "release") && other.key === entry.key,
          ),
      )
      const kept = log.filter((entry) => !expired.includes(entry))
      ended = applyRules(kept, world.now(), lagMs).ended
    }
    if (fault === "release twice") for (const twice of released.values()) open -= twice
    return { ...verdict, figure, open, ended }
  }

  const decimal = (value: number) => toAmount(value, "unit").value

  return {
    mark: async () => {
      const moment: LedgerMoment = { number: ++marked, at: world.now() }
      add({ type: "mark", number: marked })
      return moment
    },
    observe: async (_, { requestedAt: { number }, figures }) => {
      let order = number
      if (fault === "a commit is compared with the time of the response" && number > 0) {
        order = ++marked
        add({ type: "mark", number: order })
      }
      for (const { available } of figures)
        if (number > 0 || find().figure === undefined)
          add({ type: "observe", number: order, figure: Number(available) })
      const { figure = 0, open, ended } = find()
      return [
        {
          bucket: "b",
          available: decimal(figure),
          requestedAt: { number: order, at: 0 },
          reserved: decimal(open + ended) as Decimal,
        },
      ]
    },
    reserve: async (_, { key, price: text, ttlMs }): Promise<LedgerReply> => {
      const price = Number(text)
      const { figure, open, ended, isOpen, isEnded } = find()
      if (isOpen(key)) return { state: "granted" }
      if (isEnded(key)) return { state: "ended" }
      if (figure === undefined) return { state: "unknown", bucket: "b" }
      if (price > figure - ended) {
        const facts = { bucket: "b", available: decimal(figure - ended), ageMs: 0, replaceable: ended > 0 }
        return { state: "refused", reason: "balance", ...facts }
      }
      if (price > figure - ended - open) return { state: "waiting" }
      if (fault === "check, then increment") await world.wait(1 + 10 * world.random())
      add({ type: "grant", key, amount: price, ttlMs })
      return { state: "granted" }
    },
    extend: async (_, key, ttlMs) => {
      const { isOpen } = find()
      add({ type: "extend", key, ttlMs })
      return isOpen(key)
    },
    commit: async (_, { key, amount }) => {
      const isKnown = find().isOpen(key)
      add({ type: "commit", key, amount: fault === "unknown as 0" && !isKnown ? 0 : Number(amount) })
    },
    release: async (_, key) => {
      const grant = log.find((entry) => entry.type === "grant" && entry.key === key)
      const isRepeated = log.some((entry) => entry.type === "release" && entry.key === key)
      if (isRepeated && grant?.type === "grant") released.set(key, grant.amount)
      add({ type: "release", key })
    },
  }
}

export type { Entry }
