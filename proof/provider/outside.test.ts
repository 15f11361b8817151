import { cp, mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest"
import { createNpmEnvironment } from "../../test/create-npm-environment.ts"
import { installPackages } from "../packed/install-packages.ts"
import { packPackages } from "../packed/pack-packages.ts"
import { run } from "../packed/run.ts"

const example = join(import.meta.dirname, "../../examples/provider-outside")

let home: string
let env: NodeJS.ProcessEnv
/** An empty folder in which the tarballs are installed, and the example copied. */
let folder: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "api-balance-outside-"))
  env = await createNpmEnvironment(home)
  folder = join(home, "app")
  await installPackages(folder, Object.values(await packPackages(home)), env)
  for (const file of ["acme.js", "contract.js", "openapi.json", "api-balance.json"])
    await cp(join(example, file), join(folder, file))
})
afterAll(() => rm(home, { recursive: true, force: true }))

test("a provider that is made outside of the repository passes the same contract suite", async () => {
  const printed = await run(process.execPath, ["--test", "contract.js"], { cwd: folder, env })
  expect(printed).toMatch(/pass 6$/m)
  expect(printed).toMatch(/fail 0$/m)
})

test("and the command reads it from the config file, if that is named", async () => {
  const server = createServer((_, response) => response.end('{ "balance_usd": 12.5 }'))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
  const ACME_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const at = { cwd: folder, env: { ...env, ACME_API_KEY: "any", ACME_BASE_URL } }
  expect(await run("npx", ["api-balance", "--config", "api-balance.json"], at)).toMatch(
    /^acme +balance +12\.50 USD/m,
  )
  await expect(run("npx", ["api-balance"], at)).rejects.toThrow("accounts[0] runs ./acme.js")
})
