import { add } from "@api-balance/core"
import fc from "fast-check"
import { type Call, cents, endings, endpointStates, type GuardWorld, type Start } from "./guard-world.js"

type Command = fc.AsyncCommand<object, GuardWorld>

/** A random event of a history; the claims hold after any of them. */
function command(name: string, run: (world: GuardWorld) => Promise<void>): Command {
  return { check: () => true, run: (_, world) => run(world), toString: () => name }
}

const count = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(1, 7, 10, 25, 40) }, fc.nat(60))

const call: fc.Arbitrary<Call> = fc
  .record({
    atMost: count,
    part: fc.constantFrom(0, 0.5, 1, 1, 1),
    ending: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom("succeeds" as const, "is charged and ends in a 404" as const) },
      fc.constantFrom(...endings),
    ),
    takes: fc.constantFrom(0, 5, 50, 2000, 20_000),
    abortAfter: fc.option(fc.constantFrom(1, 30, 5000), { nil: undefined, freq: 4 }),
    inner: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, count),
  })
  .map(({ part, ...call }) => ({ ...call, cost: Math.floor(call.atMost * part) }))

const calls = fc.array(call, { minLength: 1, maxLength: 6, size: "max" }).map((calls) =>
  command(`calls ${JSON.stringify(calls)}`, async (world) => {
    for (const call of calls) world.call(call)
  }),
)
const waits = fc.constantFrom(0, 1, 20, 100, 6000, 31_000)
const passing = waits.map((milliseconds) =>
  command(`pass ${milliseconds}`, (world) => world.pass(milliseconds)),
)
const topUps = count.map((amount) =>
  command(`top up ${amount}`, async (world) => {
    world.left = add(world.left, cents(amount))
  }),
)
const changes = fc.constantFrom("responds" as const, "responds" as const, ...endpointStates).map((endpoint) =>
  command(`the balance endpoint ${endpoint}`, async (world) => {
    world.endpoint = endpoint
  }),
)

/** The random events of a guard; half of them are calls. */
export const commands = fc.commands([calls, calls, calls, calls, passing, passing, topUps, changes], {
  maxCommands: 30,
  size: "max",
}) as fc.Arbitrary<Iterable<Command>>

/** How a history starts. */
export const start: fc.Arbitrary<Start> = fc.record({
  left: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(60, 100, 150) }, fc.nat(200)),
  cap: fc.option(fc.constantFrom(0, 40, 90, 1000, 1000), { nil: undefined }),
  latency: fc.constantFrom(0, 10, 200),
  endpoint: fc.oneof(
    { weight: 8, arbitrary: fc.constant("responds" as const) },
    fc.constantFrom(...endpointStates),
  ),
})
