// check-published: has the registry every version that was just published (PUBLISHED, as the action of changesets reports
// it), each with its provenance: which commit and which workflow made it? Exits with 1 when one is missing.
import { execFileSync } from "node:child_process"
import { setTimeout } from "node:timers/promises"

const registry = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim()
const timeoutSeconds = Number(process.env.PATIENCE_SECONDS ?? 120)
const published: { name: string; version: string }[] = JSON.parse(process.env.PUBLISHED || "[]")
if (published.length === 0) {
  console.error("PUBLISHED names no package: nothing was released, or its list was lost on the way")
  process.exitCode = 1
}

/** What the registry reports about one version, which may appear a while after it was accepted. */
async function read(name: string, version: string) {
  for (let waited = 0; ; waited += 10) {
    const response = await fetch(`${registry.replace(/\/$/, "")}/${name.replace("/", "%2f")}`)
    const found = response.ok ? (await response.json()).versions?.[version] : undefined
    if (found || waited >= timeoutSeconds) return found
    await setTimeout(10_000)
  }
}

for (const { name, version } of published) {
  const found = await read(name, version)
  const provenance = found?.dist?.attestations?.provenance?.predicateType
  if (provenance) console.log(`${name}@${version}: ${provenance}`)
  else {
    console.error(`${name}@${version}: ${found ? "published without provenance" : "not in the registry"}`)
    process.exitCode = 1
  }
}
