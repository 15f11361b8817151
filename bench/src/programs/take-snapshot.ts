// Reads so many accounts at once, twice; prints how long each took, and the most memory that was held. "bare" takes fetch,
// with as many at a time.

import { createVinci } from "@api-balance/vinci"
import { createApiBalance } from "api-balance"
import { callManyTimes } from "../calls/call-many-times.ts"

const [url = "", count = "", way] = process.argv.slice(2)
const concurrency = 100
const numbers = Array.from({ length: Number(count) }, (_, index) => index)

let slowest = 0
const { getBalances } = createApiBalance({
  concurrency,
  providers: numbers.map((number) =>
    createVinci({
      baseUrl: url,
      account: String(number),
      apiKey: `vn-${number}-0123456789`,
      onResponse: ({ duration }) => {
        slowest = Math.max(slowest, duration)
      },
    }),
  ),
})

async function askOurs(): Promise<void> {
  const rows = await getBalances({ fresh: true })
  if (rows.length !== numbers.length) throw new Error(`${rows.length} rows of ${count}`)
  for (const { account, balance, error } of rows)
    if (balance?.buckets[0]?.available.value !== "25.5")
      throw error ?? new Error(`a wrong balance of ${account}`)
}

async function askBare(): Promise<void> {
  const waiting = [...numbers]
  const work = async () => {
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop())
      await callManyTimes(async () => {
        const start = performance.now()
        const response = await fetch(`${url}/billing/balance`, {
          headers: { authorization: `Bearer vn-${number}-0123456789` },
        })
        const { balance_usd: balance } = (await response.json()) as { balance_usd: number }
        slowest = Math.max(slowest, performance.now() - start)
        return balance
      }, 1)
  }
  await Promise.all(Array.from({ length: concurrency }, work))
}

async function time(): Promise<{ time: number; overhead: number }> {
  slowest = 0
  const start = performance.now()
  await (way === "bare" ? askBare() : askOurs())
  const time = performance.now() - start
  return { time, overhead: time / slowest }
}

const first = await time()
const second = await time()
console.log(
  JSON.stringify({
    first: first.time,
    again: second.time,
    "to the slowest": second.overhead,
    memory: process.resourceUsage().maxRSS / 1024,
  }),
)
process.exit()
