import {
  type Amount,
  BillingUnavailableError,
  createApiBalance,
  type Guard,
  InsufficientBalanceError,
  isAtLeast,
  isBillingError,
  RateLimitError,
  ServerError,
  subtract,
  toAmount,
} from "../src/index.js"
import { createManualClock } from "./create-manual-clock.js"

/** An amount in the unit of this world. */
export const cents = (count: number) => toAmount(count, "cent")

/** How a guarded call ends. */
export const endings = [
  "succeeds",
  "is refused",
  "is charged and ends in a 404",
  "is charged and its answer is lost",
  "never ends",
  "answers with a refusal that never ends",
  "gives a price that cannot be read",
] as const

/** A guarded call. */
export interface Call {
  readonly atMost: number
  readonly cost: number
  readonly ending: (typeof endings)[number]
  /** Milliseconds that it takes. */
  readonly takes: number
  /** Milliseconds after which its caller gives up. */
  readonly patience: number | undefined
  /** What a guarded call inside of it costs; 0 for none. */
  readonly inner: number
}

/** What the balance route does. */
export const routes = ["answers", "fails", "is gone", "has no key"] as const

/** How a world begins. */
export interface Start {
  readonly left: number
  readonly cap: number | undefined
  /** Milliseconds that a question takes. */
  readonly latency: number
  readonly route: (typeof routes)[number]
}

/** A guard around an account that is charged at the beginning of each call, and what was seen of it. */
export interface GuardWorld {
  left: Amount
  route: (typeof routes)[number]
  /** Calls that are under way, or wait. */
  running: number
  /** What the calls set aside that never end. */
  hung: number
  hanging: number
  /** What the cap leaves; Infinity where there is none that can be read. */
  readonly leftOfCap: () => number
  readonly charges: () => number
  /** Calls that the provider had to refuse: with a guard, none. */
  overspent: number
  /** Calls that were made before anything was known of the balance. */
  blind: number
  /** Errors that are no part of the guard. */
  readonly surprises: unknown[]
  call(call: Call): void
  pass(milliseconds: number): Promise<void>
  canAfford(count: number): Promise<boolean>
}

/** Opens an account; `wrap` may put a fault back. */
export function createGuardWorld(start: Start, wrap: (guard: Guard) => Guard): GuardWorld {
  const clock = createManualClock()
  const delay = (milliseconds: number) => clock.wait(milliseconds, new AbortController().signal)
  let isKnown = false
  let [spent, charged] = [0, 0]
  const provider = {
    id: "bank",
    getBalance: async () => {
      const { left, route } = world
      await delay(start.latency)
      if (route === "fails") throw new ServerError({ provider: "bank", status: 503 })
      if (route === "is gone") throw new BillingUnavailableError("gone", { provider: "bank", status: 410 })
      if (route === "has no key") throw new BillingUnavailableError("no key", { provider: "bank" })
      isKnown = true
      return { buckets: [{ id: "balance", available: left }] }
    },
    getSpendCaps: async () => {
      const reported = spent
      await delay(start.latency)
      if (start.cap === undefined) throw new ServerError({ provider: "bank", status: 503 })
      const period = { kind: "all-time" } as const
      const [limit, used] = [cents(start.cap), cents(reported)]
      return [
        { id: "daily", limit, spent: used, period, appliesToKey: true as const, setBy: "owner" as const },
      ]
    },
    readError: async (answer: unknown) => {
      if (answer instanceof Response) await answer.clone().text()
      return undefined
    },
  }
  const api = createApiBalance({ providers: [provider], clock, timeout: 10_000 })
  const guard = wrap(api.guard)
  const world: GuardWorld = {
    left: cents(start.left),
    route: start.route,
    running: 0,
    hung: 0,
    leftOfCap: () => (start.cap ?? Number.POSITIVE_INFINITY) - spent,
    charges: () => charged,
    hanging: 0,
    overspent: 0,
    blind: 0,
    surprises: [],
    call: (call) => {
      world.running++
      run(call)
        .catch((error) => {
          // Its provider's refusals and the guard's come through, and what the call itself throws.
          if (!isBillingError(error) && !isThrownByCall(error)) world.surprises.push(error)
        })
        .finally(() => world.running--)
    },
    pass: clock.pass,
    canAfford: (count) => api.canAfford("bank", cents(count)),
  }

  function charge(count: number): void {
    if (!isKnown) world.blind++
    const isCovered = isAtLeast(world.left, cents(count)) && count <= world.leftOfCap()
    if (!isCovered) {
      world.overspent++
      throw new InsufficientBalanceError({ provider: "bank", status: 402 })
    }
    world.left = subtract(world.left, cents(count))
    spent += count
    charged++
  }

  async function run({ atMost, cost, ending, takes, patience, inner }: Call): Promise<void> {
    const controller = new AbortController()
    if (patience !== undefined) void delay(patience).then(() => controller.abort())
    const options = {
      provider: "bank",
      atMost: cents(atMost),
      price: () => (ending === "gives a price that cannot be read" ? "NaN cent" : cents(cost)),
      signal: controller.signal,
      onOutcome: () => {},
    }
    await guard.run(options, async () => {
      if (inner > 0)
        await guard
          .run({ provider: "bank", price: cents(inner), onOutcome: () => {} }, () => charge(inner))
          .catch(() => {})
      if (ending === "is refused") {
        await delay(takes)
        throw new RateLimitError({ provider: "bank", status: 429 })
      }
      if (ending === "answers with a refusal that never ends")
        return new Response(new ReadableStream({ pull: () => new Promise(() => {}) }), { status: 402 })
      charge(cost)
      if (ending === "never ends") {
        world.hung += atMost
        world.hanging++
        return new Promise<never>(() => {})
      }
      await delay(takes)
      if (ending === "is charged and ends in a 404") throw { status: 404 }
      if (ending === "is charged and its answer is lost") throw new Error("lost")
      return "done"
    })
  }
  return world
}

function isThrownByCall(error: unknown): boolean {
  return (error as { status?: number }).status === 404 || (error instanceof Error && error.message === "lost")
}
