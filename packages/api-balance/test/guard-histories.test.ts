import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Guard, RateLimitError } from "../src/index.js"
import { commands, start } from "./guard-commands.js"
import { createGuardWorld, type GuardWorld } from "./guard-world.js"

// The nightly job runs more of them.
const histories = Number(process.env.GUARD_HISTORIES ?? 2000)
const seed = Number(process.env.GUARD_SEED ?? Math.floor(Math.random() * 2 ** 31))

/** The claims about each history, after everything that can end has ended. */
const claims: Record<string, (world: GuardWorld) => void | Promise<void>> = {
  "no call is made before the balance is known": ({ blind }) => expect(blind).toBe(0),
  "no call is made that the balance and the cap do not cover": ({ overspent }) => expect(overspent).toBe(0),
  "no call waits for ever": ({ running, hanging }) => expect(running).toBe(hanging),
  "each reservation ends: after one more figure, exactly the remaining amount can be spent": async (
    world,
  ) => {
    if (world.running !== world.hanging) return // the previous claim covers this
    const rest = Math.min(Number(world.left.value), world.leftOfCap()) - world.hung
    world.endpoint = "responds"
    await world.pass(31_000)
    const checks = Promise.all([world.canAfford(Math.max(0, rest)), world.canAfford(Math.max(0, rest) + 1)])
    await world.pass(1000)
    expect(await checks).toEqual([rest >= 0, false])
  },
}

const isBilling = (error: unknown, name: string) => (error as Error)?.name === name

/** Former faults, put back around the guard. */
const faults: Record<string, { readonly claim: string; readonly wrap: (guard: Guard) => Guard }> = {
  "B1: without billing every call is made": {
    claim: "no call is made before the balance is known",
    wrap: (guard) => ({
      run: (options, call) =>
        guard.run(options, call).catch((error) => {
          if (isBilling(error, "BillingUnavailableError")) return call()
          throw error
        }),
    }),
  },
  "B3: a 404 of a later step counts as free": {
    claim: "no call is made that the balance and the cap do not cover",
    wrap: (guard) => ({
      run: (options, call) =>
        guard.run(options, async () => {
          try {
            return await call()
          } catch (error) {
            if ((error as { status?: number }).status !== 404) throw error
            throw new RateLimitError({ provider: "bank", status: 429 })
          }
        }),
    }),
  },
  "B4: a refusal is read without an end": {
    claim: "no call waits for ever",
    wrap: (guard) => ({
      run: (options, call) =>
        guard.run(options, async () => {
          const result = await call()
          if (result instanceof Response) await result.clone().text()
          return result
        }),
    }),
  },
  "B5: each call waits for the one before, however long": {
    claim: "no call waits for ever",
    wrap: (guard) => {
      let queue: Promise<unknown> = Promise.resolve()
      return {
        run: (options, call) => {
          const turn = queue.then(() => guard.run(options, call))
          queue = turn.catch(() => {})
          return turn
        },
      }
    },
  },
}

/** Runs histories against a claim, and counts the charges in them; rejects with the first one that breaks it, shrunk. */
async function assertClaim(
  claim: string,
  { numRuns, wrap = (guard) => guard, shrinks = true }: Options,
): Promise<number> {
  let charges = 0
  const property = fc.asyncProperty(start, commands, async (start, commands) => {
    const world = createGuardWorld(start, wrap)
    await fc.asyncModelRun(() => ({ model: {}, real: world }), commands)
    // Enough time for every waiting call, one after the other.
    await world.pass(600_000)
    charges += world.charges()
    expect(world.surprises).toEqual([])
    await claims[claim]?.(world)
  })
  await fc.assert(property, { numRuns, seed, endOnFailure: !shrinks })
  return charges
}

interface Options {
  readonly numRuns: number
  readonly wrap?: (guard: Guard) => Guard
  readonly shrinks?: boolean
}

test.each(Object.keys(claims))("%s", { timeout: 3_600_000 }, async (claim) => {
  const numRuns = Math.ceil(histories / Object.keys(claims).length)
  console.log(`GUARD_SEED=${seed} GUARD_HISTORIES=${histories}`)
  expect(await assertClaim(claim, { numRuns })).toBeGreaterThan(numRuns)
})

describe("within 500 histories this fault is found:", () => {
  test.each(Object.entries(faults))("%s", { timeout: 120_000 }, async (_, { claim, wrap }) => {
    await expect(assertClaim(claim, { numRuns: 500, wrap, shrinks: false })).rejects.toThrow(
      "Property failed",
    )
  })
})
