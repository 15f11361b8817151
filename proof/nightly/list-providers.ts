// list-providers: the matrix of the nightly job, as GitHub reads it from a job's output: each provider with the variable of
// its key. The specs are read as the mocks serve them, so that nothing is to be installed before.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const folder = join(import.meta.dirname, "../../mocks/specs")
const include = readdirSync(folder).map((file) => {
  const { info, components } = JSON.parse(readFileSync(join(folder, file), "utf8"))
  const schemes: { "x-credential"?: { variables: [string] } }[] = Object.values(components.securitySchemes)
  const [variable] = schemes.flatMap(({ "x-credential": credential }) => credential?.variables ?? [])
  return { provider: info["x-provider"].id, variable }
})
console.log(`matrix=${JSON.stringify({ include })}`)
