// `npm run test:provider <id>`: what the folders of one provider must hold, in seconds.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")
const ids = readdirSync(join(root, "specs"), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const [id = ""] = process.argv.slice(2)
if (!ids.includes(id)) {
  console.error(`Usage: npm run test:provider <id>, with one of: ${ids.join(", ")}`)
  process.exit(2)
}

const pages = [`docs/providers/${id}.md`, `packages/${id}/README.md`]
const tests = [`packages/${id}/`, "test/docs/pages.test.ts"]
const projects = ["--project=providers", "--project=repository"]
const patience = ["--test-timeout=60000", "--hook-timeout=60000"]
const passed =
  run("vitest", ["run", ...tests, ...projects, ...patience], { PAGES: pages.join(",") }) && checkTypes()
process.exitCode = passed ? 0 : 1

/** The tests of types are checked with the others, and no other package is. */
function checkTypes(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-types-"))
  try {
    const config = {
      extends: join(root, "tsconfig.test.json"),
      compilerOptions: { typeRoots: [join(root, "node_modules/@types")] },
      include: [join(root, `packages/${id}/test`)],
    }
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config))
    return run("tsc", ["-p", folder])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(tool: string, words: readonly string[], environment: Record<string, string> = {}): boolean {
  const options = { cwd: root, stdio: "inherit", env: { ...process.env, ...environment } } as const
  return spawnSync(join(root, "node_modules/.bin", tool), words, options).status === 0
}
