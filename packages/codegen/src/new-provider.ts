// new-provider <id> [Name] [--from <document> --keep "GET /credits,POST /videos"]
// Writes the files of a new provider that are maintained by hand, generates the others, runs its tests, and lists what is left
// to do. If its spec exists already, but not its package, that spec is used.
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import type { ProviderSpec } from "./document/provider-spec.ts"
import { readVendor } from "./read-vendor.ts"
import { toAccountSkeleton } from "./skeleton/account-skeleton.ts"
import { toPackageSkeleton } from "./skeleton/package-skeleton.ts"
import { toSpecSkeleton } from "./skeleton/spec-skeleton.ts"
import { toVendorSkeleton } from "./skeleton/vendor-skeleton.ts"
import { SpecError } from "./spec/problems.ts"
import { readSpec } from "./spec/read-spec.ts"
import { UsageError } from "./usage-error.ts"
import { writeFiles } from "./write-files.ts"

const root = join(import.meta.dirname, "../../..")
const usage = 'npm run new-provider -- <id> [Name] [--from <document> --keep "GET /credits,POST /videos"]'

interface Words {
  readonly id: string
  readonly name: string
  readonly from?: string
  readonly keep?: string
}

try {
  const words = readWords(process.argv.slice(2))
  const { id } = words
  if (!existsSync(join(root, "specs", id))) await write(await toSpecFiles(words))
  await write(toPackageSkeleton(await readNewSpec(id)))
  run("codegen", ["node", "packages/codegen/src/cli.ts"])
  run("links", ["pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"])
  run("format", ["biome", "check", "--write", `packages/${id}`, "mocks/src/accounts"])
  run("build", ["turbo", "run", "build", `--filter=@api-balance/${id}`])
  const tests = run("tests", ["node", "test/test-provider.ts", id], false)
  console.log(tests.match(/^.* FAIL .*$|^\d+ passed.*$/gm)?.join("\n") ?? tests)
  console.log(sayWhatIsLeft(words))
} catch (error) {
  if (!(error instanceof UsageError || error instanceof SpecError)) throw error
  const isUsage = error instanceof UsageError
  console.error(isUsage ? `${error.message} Nothing was written.\n\nUsage: ${usage}` : error.message)
  process.exitCode = isUsage ? 2 : 1
}

/** @throws UsageError */
function readWords(given: readonly string[]): Words {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: { from: { type: "string" }, keep: { type: "string" } },
      allowPositionals: true,
    })
    const [id = "", name = toName(id), ...others] = positionals
    const problem = findProblem({ id, name, ...values }, others)
    if (problem) throw new UsageError(problem)
    return { id, name, ...values }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${(error as Error).message}.`)
  }
}

function findProblem({ id, name, from, keep }: Words, others: readonly string[]): string | undefined {
  if (others.length > 0) return "Too many arguments."
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return `"${id}" is not an id: use lower-case words with hyphens.`
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
    return `"${name}" is not a name: create${name} is not a valid function name.`
  if ((from === undefined) !== (keep === undefined))
    return "--from names a vendor's document and --keep the operations to keep; use both or neither."
  const there = [`packages/${id}`, ...(from === undefined ? [] : [`specs/${id}`])].find((folder) =>
    existsSync(join(root, folder)),
  )
  return there && `${there} already exists.`
}

async function toSpecFiles({ id, name, from, keep }: Words): Promise<Map<string, string>> {
  const date = new Date().toISOString().slice(0, 10)
  if (from === undefined || keep === undefined)
    return new Map([
      [`specs/${id}/openapi.yaml`, toSpecSkeleton(id, name, date)],
      [`mocks/src/accounts/${id}.ts`, toAccountSkeleton(name)],
    ])
  const { text, version, ...vendor } = await readVendor(from, keep)
  return toVendorSkeleton({ id, name, ...vendor }, text, version, date)
}

/** A vendor's document may need more than the generated overlay. */
async function readNewSpec(id: string): Promise<ProviderSpec> {
  try {
    return await readSpec(root, id)
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    throw new SpecError(`${error.message}\n\nCorrect specs/${id}, then: npm run new-provider -- ${id}`)
  }
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  for (const file of await writeFiles(root, [files])) console.log(`wrote ${file}`)
}

/** Runs a tool of the repository and returns its output, which is printed if the tool fails. */
function run(title: string, [tool = "", ...words]: readonly string[], hasToPass = true): string {
  console.log(`${title} …`)
  const path = tool === "node" ? process.execPath : join(root, "node_modules/.bin", tool)
  const environment = { ...process.env, NO_COLOR: "1", SKIP_BUILD: "1" }
  const { status, stdout, stderr } = spawnSync(path, words, { cwd: root, encoding: "utf8", env: environment })
  if (hasToPass && status !== 0)
    throw new SpecError(`${stdout}${stderr}\n${title} failed; the written files were kept.`)
  return stdout + stderr
}

function sayWhatIsLeft({ id, from }: Words): string {
  const facts = from
    ? [
        `specs/${id}/vendor.lock.yaml: the URL of the published document`,
        `specs/${id}/overlay.yaml: everything marked "todo", the notation of each amount (x-unit), and real examples`,
      ]
    : [`specs/${id}: the real endpoints, keys, examples and evidence`]
  const steps = [
    ...facts,
    `packages/${id}/src/adapter.ts: the meaning of amounts and errors`,
    `packages/${id}/test/expectations.ts: the meaning of each example (each "todo" is a failing test)`,
    `mocks/src/accounts/${id}.ts: the behavior of its account; without it the mock serves examples`,
    `packages/${id}/README.md: the hand-written section`,
    `npm run generate && npm run test:provider ${id}`,
  ]
  return `\nWhat is left to do, in this order:\n\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join("")}`
}

function toName(text: string): string {
  return text.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
}
