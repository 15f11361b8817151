import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { expect, test } from "vitest"
import { creators } from "../packages/api-balance/src/generated/creators.ts"

/** Kilobytes (1000 bytes) that a consumer ships: bundled without what is external, minified, gzip -9. */
async function measure(source: string, external: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, "..") },
    bundle: true,
    external,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000
}

/** Each provider by its id, with the name of its create function. */
const providers = Object.entries(creators).map(([id, create]) => [id, create.name] as const)

/**
 * What all that a provider is made of may weigh beside its own adapter and facts. A fifth of it is openapi-fetch, a tenth
 * finds secrets in every spelling, and a tenth are keys, hosts and figures in all the forms that providers have.
 */
const machinery = 15.7

test.each(providers)("%s is at most its own adapter and facts and 15.7 kB", async (id, create) => {
  const source = `export { ${create} } from "@api-balance/${id}"`
  const own = await measure(source, ["@api-balance/core"])
  const size = await measure(source)
  console.log(`${id}: ${size.toFixed(2)} of ${(own + machinery).toFixed(2)} kB`)
  expect(size).toBeLessThanOrEqual(own + machinery)
})

test.each(providers)("who takes %s from api-balance ships the same, to within 1 kB", async (id, create) => {
  const alone = await measure(`export { ${create} } from "@api-balance/${id}"`)
  const throughAll = await measure(`export { ${create} } from "api-balance"`)
  console.log(`${id} through api-balance: ${(throughAll - alone).toFixed(2)} kB more`)
  expect(throughAll - alone).toBeLessThanOrEqual(1)
})

// A quarter of it, 6 kB, is the guard with its ledger of reservations; 1 kB is what the watch keeps over restarts. Safety of
// money comes before weight.
test.each([
  ["all that api-balance does, with one provider", "{ createApiBalance, createVinci }", 29.5],
  ["all of api-balance", "*", 33.5 + 0.7 * providers.length],
])("%s is at most its budget", async (what, names, budget) => {
  const size = await measure(`export ${names} from "api-balance"`)
  console.log(`${what}: ${size.toFixed(2)} of ${budget} kB`)
  expect(size).toBeLessThanOrEqual(budget)
})
