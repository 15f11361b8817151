import { existsSync } from "node:fs"
import { add } from "@api-balance/core"
import fc from "fast-check"
import { expect, test } from "vitest"
import { createCheck } from "../src/engine/create-check.js"
import { readResources } from "../src/engine/resources.js"
import { type ProviderId, providerIds } from "../src/generated/provider-ids.js"
import type { AccountId } from "../src/server/open-ledger.js"
import { readSpec } from "../src/spec/read-spec.js"
import { type Book, usd, zero } from "./book.js"
import { openLedger, type TestCall } from "./open-ledger.js"

/** The book of a provider, where one is written: the file of its name in the folder of books. */
async function findBook(id: ProviderId): Promise<[id: ProviderId, book: Book][]> {
  const file = new URL(`books/${id}.ts`, import.meta.url)
  return existsSync(file) ? [[id, (await import(file.href)).book]] : []
}

type Step =
  | { readonly kind: "spend"; readonly call: [operation: string, call: TestCall] }
  | { readonly kind: "top up"; readonly amount: string }
  | { readonly kind: "advance"; readonly duration: number }
  | { readonly kind: "read"; readonly index: number }

function toSteps({ spend }: Book): fc.Arbitrary<Step[]> {
  const hours = fc.integer({ min: 1, max: 60 * 3_600_000 })
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: spend.map((call) => ({ kind: "spend", call }) as const) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: 20_000 })
        .map((units) => ({ kind: "top up", amount: (units / 10_000).toFixed(4) }) as const),
    },
    {
      weight: 1,
      arbitrary: fc
        .oneof(hours, fc.integer({ min: 1, max: 90_000 }))
        .map((duration) => ({ kind: "advance", duration }) as const),
    },
    { weight: 4, arbitrary: fc.nat().map((index) => ({ kind: "read", index }) as const) },
  )
  return fc.array(step, { minLength: 200, maxLength: 400, size: "max" })
}

test.each(await Promise.all(providerIds.map(findBook)).then((books) => books.flat()))(
  "%s: over thousands of steps no cent is lost, and every response matches the spec",
  async (id, book) => {
    const { options, bucket, toCharge, reads, check } = book
    const spec = await readSpec(id)
    const findViolations = createCheck(await readResources(spec))
    const run = (steps: readonly Step[]) => {
      const { ledger, ask } = openLedger(id as AccountId, options)
      const start = usd(options.balance)
      let [toppedUp, charged, paid] = [zero, zero, 0]
      const answer = (name: string, call: TestCall = {}) => {
        const answered = ask(name, call)
        const operation = spec.operations.find((one) => one.id === name)
        if (!answered || !operation) throw new Error(`${name} is not answered.`)
        const { status, headers, mediaType = "application/json", body } = answered
        const told = { "content-type": mediaType, ...headers }
        expect(findViolations(operation, { status, headers: told, body })).toEqual([])
        return answered
      }
      const read = (name: string) => answer(name).body as never
      for (const step of steps) {
        if (step.kind === "top up") {
          ledger.topUp(step.amount, { key: "key", bucket })
          toppedUp = add(toppedUp, usd(step.amount))
        } else if (step.kind === "advance") ledger.advance(step.duration)
        else if (step.kind === "read") answer(...(reads[step.index % reads.length] as (typeof reads)[0]))
        else {
          const { status, body } = answer(...step.call)
          if (status < 300) {
            paid += 1
            if (toCharge) charged = add(charged, toCharge(body as never))
          }
        }
        check(read, { start, toppedUp, charged, paid, now: ledger.now() })
      }
    }
    fc.assert(fc.property(toSteps(book), run), { numRuns: 10 })
  },
  60_000,
)
