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

test.each([
  ["vinci", "createVinci", 9.5],
  ["venice", "createVenice", 11],
  ["vendo", "createVendo", 11],
  ["shortgenius", "createShortGenius", 11],
  ["contentstats", "createContentStats", 11],
])("%s with everything that it needs is at most its budget", async (id, create, budget) => {
  const size = await measure(`export { ${create} } from "@api-balance/${id}"`)
  console.log(`${id}: ${size.toFixed(2)} of ${budget} kB`)
  expect(size).toBeLessThanOrEqual(budget)
})

test("all that api-balance does, with one provider, is at most its budget: the others are left out", async () => {
  const size = await measure('export { createApiBalance, createVinci } from "api-balance"')
  console.log(`api-balance with vinci: ${size.toFixed(2)} of 16.5 kB`)
  expect(size).toBeLessThanOrEqual(16.5)
})
