// Records into a history as fast as it can, and prints each round when it is on the disk: <file> <provider> <rounds>
import { toAmount } from "@api-balance/core"
import { openHistory } from "api-balance/history"

const [file = "", provider = "", rounds = ""] = process.argv.slice(2)
const start = Date.parse("2026-11-24T00:00:00.000Z")
const history = openHistory(file)
for (let round = 0; round < Number(rounds); round++) {
  const at = new Date(start + round * 1000).toISOString()
  const toRow = (id: string) => ({
    provider: id,
    at,
    balance: { buckets: [{ id: "balance", available: toAmount(round, "USD") }] },
  })
  // Three rows; every process writes the last one.
  history.record([toRow(provider), toRow(`${provider}-too`), toRow("shared")])
  process.stdout.write(`${round}\n`)
}
history.close()
