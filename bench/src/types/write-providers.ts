import { execFile } from "node:child_process"
import { copyFile, mkdir, readFile, symlink, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { generateProvider } from "../../../packages/codegen/src/generate-provider.ts"
import { readSpec } from "../../../packages/codegen/src/spec/read-spec.ts"
import { compiler } from "./compiler.ts"

const run = promisify(execFile)
const root = join(import.meta.dirname, "../../..")

/**
 * Writes so many providers, made by our codegen from Vinci's spec under other names, and their declarations; and the
 * programs that use them: `consumer-<count>.ts` for each number up to it.
 */
export async function writeProviders(folder: string, count: number): Promise<void> {
  const spec = await readFile(join(root, "specs/vinci/openapi.yaml"), "utf8")
  const adapter = await readFile(join(root, "packages/vinci/src/adapter.ts"), "utf8")
  await symlink(join(root, "bench/node_modules"), join(folder, "node_modules"))
  await copyFile(join(root, "package.json"), join(folder, "package.json"))
  for (const { id, name } of toNames(count)) {
    const own = (text: string) =>
      text.replaceAll("Vinci", name).replace("id: vinci", `id: ${id}`).replace('"vinci"', `"${id}"`)
    await write(folder, `specs/${id}/openapi.yaml`, own(spec))
    for (const [file, text] of await generateProvider(folder, await readSpec(folder, id)))
      if (file.includes("/src/generated/")) await write(folder, file, text)
    await write(folder, `packages/${id}/src/adapter.ts`, own(adapter))
  }
  const options = { ...compiler, declaration: true, emitDeclarationOnly: true, outDir: "declarations" }
  await write(folder, "tsconfig.json", JSON.stringify({ compilerOptions: options, include: ["packages"] }))
  await run("tsc", ["-p", folder])
}

/** A program that uses the first providers of those that were written. */
export function toConsumer(count: number): string {
  const names = toNames(count)
  return [
    'import { createApiBalance } from "api-balance"',
    ...names.map(({ id, name }) => `import { create${name} } from "./declarations/${id}/src/adapter.js"`),
    ...names.map(({ id, name }) => `const ${id} = create${name}({ account: "${id}" })`),
    `export const api = createApiBalance({ providers: [${names.map(({ id }) => id).join(", ")}] })`,
    "for (const row of await api.getBalances()) console.log(row.balance?.buckets[0]?.available.value, row.error?.name)",
    ...names.map(
      ({ id }) =>
        `console.log((await ${id}.getBalance()).buckets, (await ${id}.getUsage({ days: 7 })).spent, (await ${id}.client.GET("/billing/usage", { params: { query: { days: 7 } } })).data?.total_cost_usd)`,
    ),
    "",
  ].join("\n")
}

function toNames(count: number): { id: string; name: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: `synthetic${index}`, name: `Synthetic${index}` }))
}

async function write(folder: string, file: string, text: string): Promise<void> {
  await mkdir(join(folder, file, ".."), { recursive: true })
  await writeFile(join(folder, file), text)
}
