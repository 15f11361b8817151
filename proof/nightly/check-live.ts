// check-live <provider>: does the live provider refuse a wrong key as its spec says, and, if its key is set, do all
// reads match the spec? Spends nothing. Exits with 1 when a check fails.
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { configuredProviders, isBillingError } from "api-balance"
import { parse } from "yaml"

const root = join(import.meta.dirname, "../..")
const [id = ""] = process.argv.slice(2)
const { info, servers, components } = parse(readFileSync(join(root, "packages", id, "openapi.yaml"), "utf8"))
const schemes: { "x-credential"?: { variables: [string] } }[] = Object.values(components.securitySchemes)
const keys = schemes.flatMap(({ "x-credential": credential }) => credential?.variables ?? [])
const [apiKey = ""] = keys
const names = { apiKey, baseUrl: info["x-provider"].variables.baseUrl as string }
const baseUrl: string = process.env[names.baseUrl] || servers[0].url

const wrong = configuredProviders({
  ...process.env,
  ...Object.fromEntries(keys.map((variable) => [variable, "wrong-key-of-a-nightly-check"])),
  [names.baseUrl]: baseUrl,
}).find((provider) => provider.id === id)
const read = wrong?.getBalance ?? wrong?.getUsage ?? wrong?.getSpendCaps
const refusal = await read?.().catch((error: unknown) => error)
if (isBillingError(refusal) && /^(AuthenticationError|PermissionError)$/.test(refusal.name)) {
  console.log(`${id}: a wrong key is refused as the spec says (${refusal.name})`)
} else {
  const found = refusal instanceof Error ? `${refusal.name}: ${refusal.message}` : "a balance"
  console.error(`${id}: a wrong key should be refused with an AuthenticationError; instead came ${found}`)
  process.exitCode = 1
}

if (process.env[names.apiKey]) {
  const words = ["contract", "--provider", id, "--base-url", baseUrl]
  const { status } = spawnSync(join(root, "node_modules/.bin/api-balance-mocks"), words, { stdio: "inherit" })
  process.exitCode ||= status ?? 1
} else {
  console.log(`${id}: ${names.apiKey} is not set, so that no read was checked with a true key`)
}
