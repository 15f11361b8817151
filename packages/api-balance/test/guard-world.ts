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

/** An amount in the unit of this simulation. */
export const cents = (count: number) => toAmount(count, "cent")

/** How a guarded call ends. */
export const endings = [
  "succeeds",
  "is refused",
  "is charged and ends in a 404",
  "is charged and its response is lost",
  "never ends",
  "responds with a refusal that never ends",
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
  readonly abortAfter: number | undefined
  /** The cost of a guarded call inside it; 0 for none. */
  readonly inner: number
}

/** How the balance endpoint behaves. */
export const endpointStates = ["responds", "fails", "is gone", "has no key"] as const

/** How a simulation starts. */
export interface Start {
  readonly left: number
  readonly cap: number | undefined
  /** Milliseconds that a request takes. */
  readonly latency: number
  readonly endpoint: (typeof endpointStates)[number]
}

/** A guard around an account that is charged at the start of each call, and what happened to it. */
export interface GuardWorld {
  left: Amount
  endpoint: (typeof endpointStates)[number]
  /** Calls that are in flight or waiting. */
  running: number
  /** The amount that calls reserve which never end. */
  hung: number
  hanging: number
  /** The amount that the cap leaves; Infinity if no cap can be read. */
  readonly leftOfCap: () => number
  readonly charges: () => number
  /** Calls that the provider had to refuse: with a guard, none. */
  overspent: number
  /** Calls that were made before the balance was known. */
  blind: number
  /** Errors that neither the guard nor a call throws. */
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
      const { left, endpoint } = world
      await delay(start.latency)
      if (endpoint === "fails") throw new ServerError({ provider: "bank", status: 503 })
      if (endpoint === "is gone") throw new BillingUnavailableError("gone", { provider: "bank", status: 410 })
      if (endpoint === "has no key") throw new BillingUnavailableError("no key", { provider: "bank" })
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
    readError: async (response: unknown) => {
      if (response instanceof Response) await response.clone().text()
      return undefined
    },
  }
  const api = createApiBalance({ providers: [provider], clock, timeout: 10_000 })
  const guard = wrap(api.guard)
  const world: GuardWorld = {
    left: cents(start.left),
    endpoint: start.endpoint,
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
          // Refusals by the provider and the guard come through, and so do the errors of the call itself.
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

  async function run({ atMost, cost, ending, takes, abortAfter, inner }: Call): Promise<void> {
    const controller = new AbortController()
    if (abortAfter !== undefined) void delay(abortAfter).then(() => controller.abort())
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
      if (ending === "responds with a refusal that never ends")
        return new Response(new ReadableStream({ pull: () => new Promise(() => {}) }), { status: 402 })
      charge(cost)
      if (ending === "never ends") {
        world.hung += atMost
        world.hanging++
        return new Promise<never>(() => {})
      }
      await delay(takes)
      if (ending === "is charged and ends in a 404") throw { status: 404 }
      if (ending === "is charged and its response is lost") throw new Error("lost")
      return "done"
    })
  }
  return world
}

function isThrownByCall(error: unknown): boolean {
  return (error as { status?: number }).status === 404 || (error instanceof Error && error.message === "lost")
}
