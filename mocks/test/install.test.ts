import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, test } from "vitest"
import { createNpmEnvironment } from "../../test/create-npm-environment.ts"

const run = promisify(execFile)
const workspace = join(import.meta.dirname, "../..")
let home = ""
let app = ""
let env: NodeJS.ProcessEnv = {}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "api-balance-install-"))
  app = join(home, "app")
  env = await createNpmEnvironment(home)
  await mkdir(app)
  await writeFile(join(app, "package.json"), JSON.stringify({ name: "app", private: true }))
  const pnpm = join(workspace, "node_modules/.bin/pnpm")
  for (const folder of ["packages/core", "mocks"])
    await run(pnpm, ["pack", "--pack-destination", home], { cwd: join(workspace, folder) })
  const tarballs = (await readdir(home)).filter((name) => name.endsWith(".tgz")).map((name) => `../${name}`)
  await run("npm", ["install", "--no-audit", "--no-fund", ...tarballs], { cwd: app, env })
}, 120_000)
afterAll(() => rm(home, { recursive: true, force: true }))

test("an install brings six packages, and none of them runs a script", async () => {
  const lock = await readFile(join(app, "node_modules/.package-lock.json"), "utf8")
  const { packages } = JSON.parse(lock) as { packages: Record<string, object> }
  expect(Object.keys(packages).sort()).toEqual([
    "node_modules/@api-balance/core",
    "node_modules/@api-balance/mocks",
    "node_modules/commander",
    "node_modules/openapi-fetch",
    "node_modules/openapi-typescript-helpers",
    "node_modules/yaml",
  ])
  for (const folder of Object.keys(packages)) {
    const { scripts } = JSON.parse(await readFile(join(app, folder, "package.json"), "utf8"))
    for (const name of ["preinstall", "install", "postinstall"])
      expect(scripts ?? {}).not.toHaveProperty(name)
  }
})

test("no type of Prism is published, and the licences of all that is bundled are", async () => {
  const dist = join(app, "node_modules/@api-balance/mocks/dist")
  const files = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith(".d.ts"))
  expect(files).toContain("index.d.ts")
  for (const name of files) expect(await readFile(join(dist, name), "utf8")).not.toContain("@stoplight")
  const notices = await readFile(join(dist, "THIRD-PARTY-NOTICES.txt"), "utf8")
  for (const name of ["@stoplight/prism-http 5.16.0", "ajv 8", "lodash 4", "Apache License"])
    expect(notices).toContain(name)
})

test("what is installed runs a command against a mock", async () => {
  const ask = `fetch(process.env.VINCI_BASE_URL + "/billing/balance", { headers: { authorization: "Bearer x" } })
    .then(async (response) => console.log(response.status, await response.text()))`
  const words = ["api-balance-mocks", "exec", "vinci", "--", "node", "-e", ask]
  const { stdout, stderr } = await run("npx", words, { cwd: app, env })
  expect(stdout).toBe('200 {"balance_usd":25.5,"total_spent_usd":134.75}\n')
  expect(stderr).toBe("")
}, 30_000)
