import { spawn } from "node:child_process"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
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
const command = join(import.meta.dirname, "../packages/api-balance/dist/command/run.js")

const toFacts = (meaning: Meaning | undefined) =>
  meaning && {
    class: meaning.class ?? meaning.name,
    maybe: meaning.maybe ?? [],
    aboutMoney: meaning.aboutMoney,
    retryable: meaning.retryable,
    elsewhere: meaning.elsewhere,
  }

/** Prints how often each class was taken for which, and how many results are falsely "yes". */
function report(title: string, read: readonly (Meaning | undefined)[]): void {
  const pairs = moneyErrors.map((one, index) => `${one.class} read as ${read[index]?.name ?? "a success"}`)
  const counts = [...Map.groupBy(pairs, (pair) => pair)].map(([pair, { length }]) => ({
    pair,
    count: length,
  }))
  const countFalse = (question: "aboutMoney" | "retryable") =>
    moneyErrors.filter((one, index) => !one[question] && read[index]?.[question]).length
  const [money, retry] = [countFalse("aboutMoney"), countFalse("retryable")]
  console.log(`${title}: ${read.length} bodies, ${money} false "about money", ${retry} false "retry"`)
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

test("in 2031, too, by the provider's clock, every error of the corpus means the same, also when to try again", async () => {
  for (const one of moneyErrors) {
    const { readError } = createById[one.provider as keyof typeof createById]({ apiKey: "any" })
    const later = { ...one, headers: { ...one.headers, date: "Wed, 01 Jan 2031 00:00:00 GMT" } }
    const [now, then] = [await readError(one), await readError(later)]
    expect(toFacts(then), one.id).toEqual(toFacts(one))
    const isTold = (error: object | undefined) => error && "retryAfter" in error
    expect(isTold(then), one.id).toBe(isTold(now))
  }
})

test("an explanation has the evidence of the body itself, and without matching words never better evidence", async () => {
  const ranks = ["observed", "documented", "reported", "inferred"]
  const found = await Promise.all(
    moneyErrors.map((one) => explainError(one, { provider: one.provider as never })),
  )
  const others = moneyErrors.filter((one, index) => one.evidence !== found[index]?.evidence)
  const better = others.filter(
    (one) => ranks.indexOf(found[moneyErrors.indexOf(one)]?.evidence ?? "") < ranks.indexOf(one.evidence),
  )
  console.log(`evidence: ${moneyErrors.length - others.length} of ${moneyErrors.length} exact`)
  expect(better.map(({ id }) => id)).toEqual([])
  // The others say what an example of weaker evidence says, or little more than a word.
  expect(others.length).toBeLessThanOrEqual(11)
})

test("without its provider no error is falsely about money, and none is falsely retryable", async () => {
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

test("the command knows every error of the corpus", async () => {
  const names = moneyErrors.map((_, index) => join(folder, `${index}.txt`))
  await Promise.all(moneyErrors.map((one, index) => writeFile(names[index] ?? "", toCurl(one))))
  const calls = moneyErrors.map(({ provider }, index) => [provider, names[index] ?? ""] as const)
  const found = await explainAll(calls)
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

/** Runs the command for each provider and file, all in one process: a process each would take minutes. */
async function explainAll(calls: readonly (readonly [string, string])[]): Promise<(Meaning | undefined)[]> {
  const words = calls.map(([provider, file]) => ["explain", provider, "--json", "--file", file])
  const driver = join(folder, "driver.mjs")
  await writeFile(
    driver,
    `import { run } from ${JSON.stringify(pathToFileURL(command).href)}
process.setMaxListeners(0)
for (const words of ${JSON.stringify(words)}) {
  await run(words, "")
  process.stdout.write("\0")
}`,
  )
  const child = spawn(process.execPath, [driver], { stdio: ["ignore", "pipe", "inherit"] })
  let stdout = ""
  for await (const chunk of child.stdout) stdout += chunk
  return stdout
    .split("\0")
    .slice(0, -1)
    .map((json) => JSON.parse(json).explanation?.error)
}
