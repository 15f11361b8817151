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

/** The part of a budget that a bundle may fill: the rest is room, so that the next fix does not find its budget full. */
const fill = 0.97

/** Expects that a bundle leaves the room of its budget free, and prints both. */
function expectRoom(name: string, size: number, budget: number): void {
  console.log(
    `${name}: ${size.toFixed(2)} of ${budget.toFixed(2)} kB, ${(100 * (1 - size / budget)).toFixed(1)} % free`,
  )
  expect(size).toBeLessThanOrEqual(fill * budget)
}

/** Each provider by its id, with the name of its create function. */
const providers = Object.entries(creators).map(([id, create]) => [id, create.name] as const)

/**
 * What all that a provider is made of may weigh beside its own adapter and facts. A fifth of it is openapi-fetch, a tenth
 * finds secrets in every spelling, and a tenth are keys, hosts and figures in all the forms that providers have.
 */
const machinery = 16.7

test.each(providers)(
  "%s leaves room in its budget: its own adapter and facts, and 16.7 kB",
  async (id, create) => {
    const source = `export { ${create} } from "@api-balance/${id}"`
    const own = await measure(source, ["@api-balance/core"])
    expectRoom(id, await measure(source), own + machinery)
  },
)

test.each(providers)(
  "an import of %s from api-balance ships the same, to within 1 kB",
  async (id, create) => {
    const alone = await measure(`export { ${create} } from "@api-balance/${id}"`)
    const throughAll = await measure(`export { ${create} } from "api-balance"`)
    console.log(`${id} through api-balance: ${(throughAll - alone).toFixed(2)} kB more`)
    expect(throughAll - alone).toBeLessThanOrEqual(1)
  },
)

// A fifth of the first, 6 kB, is the guard with its ledger of reservations, and 3 kB are the watch. Safety of money comes
// before weight. The second adds 4 kB: the forecast, and what explains an error. A provider is an adapter and its facts, its
// variables, and the evidence of its errors.
test.each([
  ["all that api-balance does, with one provider", "{ createApiBalance, createVinci }", 31.5],
  ["all of api-balance", "*", 36 + 0.7 * providers.length],
])("%s leaves room in its budget", async (what, names, budget) => {
  expectRoom(what, await measure(`export ${names} from "api-balance"`), budget)
})
