import { readdirSync } from "node:fs"
import { lstat, readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, inject, test } from "vitest"
import { compile } from "./compile.ts"
import { installPackages } from "./install-packages.ts"

const core = ["@api-balance/core", "openapi-fetch", "openapi-typescript-helpers"]
const specs = readdirSync(join(import.meta.dirname, "../../specs"), { withFileTypes: true })
const providers = specs.filter((entry) => entry.isDirectory()).map(({ name }) => `@api-balance/${name}`)

/** What an install brings besides the package, and the kB (1000 bytes) that all of it may take. */
const installs: Record<string, { brings: readonly string[]; budget: number }> = {
  "@api-balance/core": { brings: core.slice(1), budget: 420 },
  ...Object.fromEntries(providers.map((name) => [name, { brings: core, budget: 600 }])),
  "api-balance": { brings: [...core, ...providers], budget: 1150 + 100 * providers.length },
  "@api-balance/mocks": { brings: core, budget: 2200 + 80 * providers.length },
  "@api-balance/money-errors": { brings: [], budget: 150 + 20 * providers.length },
}

test("every package that is published has a budget", () => {
  expect(Object.keys(installs).sort()).toEqual(Object.keys(inject("tarballs")).sort())
})

test.each(Object.entries(installs))(
  "an install of %s has only what it needs, within its budget, and runs no script",
  async (name, { brings, budget }) => {
    const folder = join(inject("app"), "..", name.replace("/", "-"))
    // What is ours comes as a tarball, too: the registry does not have it.
    const ours = [name, ...brings].map((one) => inject("tarballs")[one]).filter((one) => one !== undefined)
    await installPackages(folder, ours, inject("environment"))

    const lock = await readFile(join(folder, "node_modules/.package-lock.json"), "utf8")
    const { packages } = JSON.parse(lock) as { packages: Record<string, { hasInstallScript?: boolean }> }
    const installed = Object.keys(packages).map((path) => path.replace("node_modules/", ""))
    expect(installed.sort()).toEqual([name, ...brings].sort())
    expect(Object.values(packages).filter(({ hasInstallScript }) => hasInstallScript)).toEqual([])

    const size = await weigh(join(folder, "node_modules"))
    console.log(`${name}: ${installed.length} packages, ${size.toFixed(0)} of ${budget} kB`)
    expect(size).toBeLessThanOrEqual(budget)
  },
)

test.each([
  { file: "one-provider.ts", budget: 7000 },
  { file: "two-providers.ts", budget: 1000 },
  { file: "page.ts", budget: 6500 },
])(
  "the types that $file needs are few: the compiler instantiates at most $budget",
  async ({ file, budget }) => {
    const words = ["--noEmit", "--skipLibCheck", "true", "--types", "--extendedDiagnostics"]
    const printed = await compile("5.9", inject("app"), "bundler", words, [file])
    const instantiations = Number(/^Instantiations: +(\d+)$/m.exec(printed)?.[1])
    console.log(`${file}: ${instantiations} of ${budget} instantiations`)
    expect(instantiations).toBeGreaterThan(0)
    expect(instantiations).toBeLessThanOrEqual(budget)
  },
)

/** The kB of all files below a folder. */
async function weigh(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).map((name) => lstat(join(folder, name)))
  const sizes = (await Promise.all(files)).map((file) => (file.isFile() ? file.size : 0))
  return sizes.reduce((sum, size) => sum + size, 0) / 1000
}
