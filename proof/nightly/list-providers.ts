// list-providers: the matrix of the nightly job, as GitHub reads it from a job's output: each provider with the variable of
// its key. The specs are read as the mocks serve them, so that nothing is to be installed before.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const folder = join(import.meta.dirname, "../../mocks/specs")
const include = readdirSync(folder).map((file) => {
  const { info } = JSON.parse(readFileSync(join(folder, file), "utf8"))
  const { id, environment } = info["x-provider"]
  return { provider: id, variable: environment.apiKey }
})
console.log(`matrix=${JSON.stringify({ include })}`)
