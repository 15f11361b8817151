// Creates histories, or records into those that another process has just created, once it reads from stdin: <folder> <provider> <count>
import { once } from "node:events"
import { join } from "node:path"
import { openHistory } from "api-balance/history"

const [folder = "", provider = "", count = ""] = process.argv.slice(2)
process.stdout.write("ready\n")
await once(process.stdin, "data")
for (let index = 0; index < Number(count); index++) {
  const history = openHistory(join(folder, `${index}.db`))
  history.record([{ provider, at: "2026-11-24T00:00:00.000Z", balance: { buckets: [] } }])
  history.close()
}
process.exit()
