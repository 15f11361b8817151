// Prints what a call of one client costs when the network costs nothing: microseconds of processor time and kilobytes that
// it allocates on the heap.
import { PerformanceObserver } from "node:perf_hooks"
import { callManyTimes } from "../calls/call-many-times.ts"
import { createClients } from "../calls/clients.ts"

const [name = "", figure] = process.argv.slice(2)
const body = JSON.stringify({ balance_usd: 25.5, total_spent_usd: 124.5 })
const headers = { "content-type": "application/json", "content-length": String(body.length) }
const read = createClients("http://127.0.0.1:1", async () => new Response(body, { headers }))[name]
if (!read) throw new Error(`There is no client ${name}.`)

let collections = 0
new PerformanceObserver((list) => {
  collections += list.getEntries().length
}).observe({ entryTypes: ["gc"] })

await callManyTimes(read, 3000)
const calls = figure === "allocation" ? 1000 : 5000
if (figure === "allocation") {
  // Enough is free that nothing is collected between the two readings, or they would show nothing.
  globalThis.gc?.()
  await new Promise((resolve) => setTimeout(resolve, 50))
  collections = 0
  const before = process.memoryUsage().heapUsed
  await callManyTimes(read, calls)
  const allocated = process.memoryUsage().heapUsed - before
  await new Promise((resolve) => setTimeout(resolve, 50))
  if (collections > 0) throw new Error(`${collections} garbage collections while allocations were counted`)
  console.log(JSON.stringify({ allocation: allocated / 1000 / calls }))
} else {
  const before = process.cpuUsage()
  await callManyTimes(read, calls)
  const { user, system } = process.cpuUsage(before)
  console.log(JSON.stringify({ processor: (user + system) / calls }))
}
// Some clients leave their deadlines running.
process.exit()
