import { execFile } from "node:child_process"
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { promisify } from "node:util"
import { expect, test } from "vitest"
import { registry } from "../packages/api-balance/src/generated/registry.ts"
import { findPackages } from "./find-packages.ts"

const run = promisify(execFile)
const root = join(import.meta.dirname, "..")
const packages = findPackages(root)

/** Runs a module in a process of its own, because the tests resolve packages to their sources; gives what it prints. */
async function runModule(text: string) {
  const words = ["--input-type=module", "--eval", text]
  return JSON.parse((await run(process.execPath, words, { cwd: root })).stdout)
}

const loader = `
  let port
  export const initialize = (given) => { port = given }
  export const load = (url, context, next) => {
    port.postMessage(url)
    return next(url, context)
  }`

test("importing api-balance opens at most five files of its own, and one for each dependency", async () => {
  const opened: string[] = await runModule(`
    import { register } from "node:module"
    const { port1, port2 } = new MessageChannel()
    const opened = []
    port1.on("message", (url) => opened.push(url))
    const loader = "data:text/javascript," + encodeURIComponent(${JSON.stringify(loader)})
    register(loader, { data: port2, transferList: [port2] })
    await import("api-balance")
    await new Promise((resolve) => setTimeout(resolve, 50))
    console.log(JSON.stringify(opened.filter((url) => url.startsWith("file:"))))
    process.exit()`)
  const own = pathToFileURL(join(root, "packages/api-balance/")).href
  expect(opened).toContain(`${own}dist/index.js`)
  expect(opened.filter((url) => url.startsWith(own)).length).toBeLessThanOrEqual(5)
  const dependencies = packages
    .filter(({ folder }) => folder.startsWith("packages/"))
    .flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}))
  expect(opened.length).toBeLessThanOrEqual(5 + new Set(dependencies).size)
})

test("no package contains a copy of another one of the workspace", () => {
  const holders = packages.filter(({ folder }) =>
    globSync("dist/**/*.js", { cwd: join(root, folder) }).some((file) =>
      /class extends Error \{\s*name = "BillingError"/.test(readFileSync(join(root, folder, file), "utf8")),
    ),
  )
  expect(holders.map(({ folder }) => folder)).toEqual(["packages/core"])
})

test("an error is one of core's, whichever entry throws it and whichever names its class", async () => {
  const names = registry.filter(({ supports }) => supports.length > 0).map(({ id }) => `@api-balance/${id}`)
  // Whatever keys a provider has, each is a wrong one.
  const keys = Object.fromEntries(
    registry.map(({ id, credentials, parameters }) => [
      `@api-balance/${id}`,
      Object.fromEntries([...credentials, ...parameters].map(({ option }) => [option, "k".repeat(40)])),
    ]),
  )
  const found: { name: string; isOwn: boolean[] }[] = await runModule(`
    import * as all from "api-balance"
    import * as core from "@api-balance/core"
    import { openHistory } from "api-balance/history"
    const fetch = async () => Response.json({}, { status: 401 })
    const keys = ${JSON.stringify(keys)}
    const failures = []
    for (const name of ${JSON.stringify(names)}) {
      const [create] = Object.entries(await import(name)).find(([name]) => name.startsWith("create"))
      for (const { [create]: make } of [await import(name), all])
      {
        const { getBalance, getUsage, getSpendCaps } = make({ ...keys[name], fetch })
        const read = getBalance ?? getUsage ?? getSpendCaps
        failures.push([name, await read().catch((error) => error), "AuthenticationError"])
      }
    }
    const attempt = async () => openHistory("")
    failures.push(["history", await attempt().catch((error) => error), "InvalidOptionError"])
    console.log(JSON.stringify(failures.map(([name, error, type]) =>
      ({ name, isOwn: [error instanceof all[type], error instanceof core[type]] }))))`)
  expect(found.map(({ name }) => name)).toEqual([...names.flatMap((name) => [name, name]), "history"])
  expect(found.filter(({ isOwn }) => isOwn.includes(false))).toEqual([])
})
