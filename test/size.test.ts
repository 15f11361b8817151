import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { expect, test } from "vitest"

/** Kilobytes (1000 bytes) that a consumer of one provider ships: bundled, minified, gzip -9. */
async function measure(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, "..") },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000
}

const budgets = [
  ["vinci", "createVinci", 9.5],
  ["venice", "createVenice", 11],
  ["vendo", "createVendo", 10.5],
  ["shortgenius", "createShortGenius", 10],
  ["contentstats", "createContentStats", 10],
] as const

test.each(budgets)("%s with everything that it needs is at most its budget", async (id, create, budget) => {
  const size = await measure(`export { ${create} } from "@api-balance/${id}"`)
  console.log(`${id}: ${size.toFixed(2)} of ${budget} kB`)
  expect(size).toBeLessThanOrEqual(budget)
})

test.each(budgets)("who takes %s from api-balance ships the same, to within 1 kB", async (id, create) => {
  const alone = await measure(`export { ${create} } from "@api-balance/${id}"`)
  const throughAll = await measure(`export { ${create} } from "api-balance"`)
  console.log(`${id} through api-balance: ${(throughAll - alone).toFixed(2)} kB more`)
  expect(throughAll - alone).toBeLessThanOrEqual(1)
})

test.each([
  ["all that api-balance does, with one provider", "{ createApiBalance, createVinci }", 16.5],
  ["all of api-balance", "*", 23.5],
])("%s is at most its budget", async (what, names, budget) => {
  const size = await measure(`export ${names} from "api-balance"`)
  console.log(`${what}: ${size.toFixed(2)} of ${budget} kB`)
  expect(size).toBeLessThanOrEqual(budget)
})
