// new-provider <id> [Name]   writes what is written by hand of a provider, and says what is left to do
import { existsSync } from "node:fs"
import { join } from "node:path"
import { toPackageSkeleton } from "./skeleton/package-skeleton.ts"
import { toSpecSkeleton } from "./skeleton/spec-skeleton.ts"
import { writeFiles } from "./write-files.ts"

const root = join(import.meta.dirname, "../../..")
const [id = "", name = toName(id), ...others] = process.argv.slice(2)
const problem = findProblem()
if (problem) {
  console.error(`${problem} Nothing was written.\n\nUsage: npm run new-provider -- <id> [Name]`)
  process.exitCode = 2
} else {
  const files = new Map([
    [`specs/${id}/openapi.yaml`, toSpecSkeleton(id, name, new Date().toISOString().slice(0, 10))],
    ...toPackageSkeleton(id, name),
  ])
  for (const file of await writeFiles(root, [files])) console.log(`wrote ${file}`)
  console.log(`
What is left, in this order:

  1. npm run generate && npx -y pnpm@12.21.0 install
  2. specs/${id}/openapi.yaml: its true routes, keys, examples and evidence
  3. packages/${id}/src/adapter.ts: what the figures and the errors mean
  4. packages/${id}/test/expectations.ts: what each example means (each that says "todo" fails by its name)
  5. mocks/src/accounts/${id}.ts: how its account moves, or delete it
  6. packages/${id}/README.md: the section between the marks
  7. npm run generate && npm run test:provider ${id}
`)
}

function findProblem(): string | undefined {
  if (others.length > 0) return `There are ${others.length} words too many.`
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    return `"${id}" is no id: it is lower-case words with hyphens.`
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
    return `"${name}" is no name: create${name} could not be one of a function.`
  const there = [`specs/${id}`, `packages/${id}`].find((folder) => existsSync(join(root, folder)))
  return there && `${there} is there already.`
}

function toName(text: string): string {
  return text.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
}
