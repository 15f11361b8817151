import { createApiBalance, createVinci } from "api-balance"
import { openHistory } from "api-balance/history"
import type { Reachable } from "./ask.js"

const [mock = "", file = ""] = process.argv.slice(2)
const { url: baseUrl, apiKey }: Reachable = JSON.parse(mock)
const { getBalances } = createApiBalance({ providers: [createVinci({ baseUrl, apiKey })] })

const history = openHistory(file)
history.record(await getBalances())
history.close()

const again = openHistory(file)
console.log(JSON.stringify([...again.read()].map(({ balance }) => balance?.buckets)))
again.close()
