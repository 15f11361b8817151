import { spawn } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { explainError } from "api-balance"
import { afterAll, expect, test } from "vitest"
import { moneyErrors } from "../packages/money-errors/src/index.ts"
import { createById } from "./create-by-id.ts"

/** What of an error decides, as the corpus has it. */
interface Meaning {
  readonly name?: string
  readonly class?: string
  readonly maybe?: readonly string[]
  readonly aboutMoney: boolean
  readonly retryable: boolean
  readonly elsewhere: boolean
}
type Case = (typeof moneyErrors)[number]

const folder = await mkdtemp(join(tmpdir(), "money-errors-"))
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 9 }))
const bin = join(import.meta.dirname, "../packages/api-balance/bin/api-balance.js")

const toFacts = (meaning: Meaning | undefined) =>
  meaning && {
    class: meaning.class ?? meaning.name,
    maybe: meaning.maybe ?? [],
    aboutMoney: meaning.aboutMoney,
    retryable: meaning.retryable,
    elsewhere: meaning.elsewhere,
  }

/** Prints how often each class was taken for which, where that is another. */
function report(title: string, read: readonly (Meaning | undefined)[]): void {
  const pairs = moneyErrors.map((one, index) => `${one.class} read as ${read[index]?.name ?? "a success"}`)
  const counts = [...Map.groupBy(pairs, (pair) => pair)].map(([pair, { length }]) => ({
    pair,
    count: length,
  }))
  console.log(title)
  console.table(counts.sort((left, right) => right.count - left.count))
}

const reads: readonly (readonly [string, (one: Case) => Promise<Meaning | undefined>])[] = [
  [
    "readError",
    (one) => createById[one.provider as keyof typeof createById]({ apiKey: "any" }).readError(one),
  ],
  [
    "readError of a Response",
    (one) =>
      createById[one.provider as keyof typeof createById]({ apiKey: "any" }).readError(toResponse(one)),
  ],
  ["explainError", async (one) => (await explainError(one, { provider: one.provider as never }))?.error],
]

test.each(reads)("%s knows every error of the corpus", async (title, read) => {
  const found = await Promise.all(moneyErrors.map(read))
  report(title, found)
  for (const [index, one] of moneyErrors.entries())
    expect(toFacts(found[index]), one.id).toEqual(toFacts(one))
})

test("without its provider no error is falsely about money, and none is falsely worth a retry", async () => {
  const found = await Promise.all(moneyErrors.map(async (one) => (await explainError(one))?.error))
  report("explainError without the provider", found)
  const wrong = moneyErrors.flatMap((one, index) => {
    const { aboutMoney = false, retryable = false } = found[index] ?? {}
    return [
      ...(aboutMoney && !one.aboutMoney ? [`${one.id} is not about money`] : []),
      ...(retryable && !one.retryable ? [`${one.id} is not worth a retry`] : []),
    ]
  })
  expect(wrong).toEqual([])
})

test("the command knows every error of the corpus", { timeout: 300_000 }, async () => {
  const queue = [...moneyErrors.entries()]
  const found: (Meaning | undefined)[] = []
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [index, one] = next
      const file = join(folder, `${index}.txt`)
      await writeFile(file, toCurl(one))
      found[index] = JSON.parse(await explain(one.provider, file)).explanation?.error
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  report("api-balance explain", found)
  for (const [index, one] of moneyErrors.entries())
    expect(toFacts(found[index]), one.id).toEqual(toFacts(one))
})

function toText({ body }: Case): string {
  return typeof body === "string" ? body : JSON.stringify(body)
}

function toResponse(one: Case): Response {
  return new Response(toText(one), { status: one.status, headers: one.headers })
}

function toCurl(one: Case): string {
  const fields = Object.entries(one.headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/2 ${one.status} \r\n${fields.join("")}\r\n${toText(one)}`
}

async function explain(provider: string, file: string): Promise<string> {
  const child = spawn(process.execPath, [bin, "explain", provider, "--json", "--file", file])
  let stdout = ""
  for await (const chunk of child.stdout) stdout += chunk
  return stdout
}
