import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, onTestFinished, test } from "vitest"
import { runCommand } from "./run-command.ts"
import { serve, serveJson } from "./serve.ts"

const example = join(import.meta.dirname, "../../../examples/provider-outside")
const adapter = pathToFileURL(join(import.meta.dirname, "../../core/dist/adapter.js")).href
const balance = { balance_usd: 12.5 }

/** A folder with the example of an external provider, its module edited, and a config file that names it. */
async function createFolder(edit = (module: string) => module, config: object = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "api-balance-module-"))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(example, folder, { recursive: true })
  const module = await readFile(join(folder, "acme.js"), "utf8")
  await writeFile(join(folder, "acme.js"), edit(module).replace("@api-balance/core/adapter", adapter))
  const accounts = { accounts: [{ provider: "./acme.js" }], ...config }
  await writeFile(join(folder, "mine.json"), JSON.stringify(accounts))
  return folder
}

test("a module that an explicitly named config file names is read like any provider", async () => {
  const ACME_BASE_URL = await serveJson(200, balance)
  const folder = await createFolder()
  const run = (...words: string[]) =>
    runCommand([...words, "--config", "mine.json"], { ACME_API_KEY: "any", ACME_BASE_URL }, folder)
  const { code, stdout } = await run()
  expect({ code, row: stdout.split("\n")[1] }).toEqual({
    code: 0,
    row: expect.stringMatching(/^acme +balance +12\.50 USD/),
  })
  expect(await run("acme", "--json")).toMatchObject({ code: 0, stdout: expect.stringContaining('"12.5"') })
  expect(await run("guard", "--min", "acme=5USD")).toMatchObject({
    code: 0,
    stdout: "enough      acme: 12.50 USD available, 5.00 USD required\n",
  })
  expect((await run("doctor", "acme")).stdout).toMatch(/✓ balance +responded/)
  expect(await run("usage", "acme")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("acme doesn't support usage"),
  })
  expect(await run("acne")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean "acme"?'),
  })
})

test("its path is relative to the config file, and its keys and labels are those of the file", async () => {
  const ACME_BASE_URL = await serve((request, response) =>
    response.end(JSON.stringify({ balance_usd: request.headers.authorization === "Bearer team" ? 7 : 1 })),
  )
  const folder = await createFolder(undefined, {
    accounts: [
      { provider: "./acme.js" },
      { provider: "./acme.js", account: "team", apiKey: { env: "TEAM_KEY" } },
    ],
  })
  const environment = { ACME_API_KEY: "any", TEAM_KEY: "team", ACME_BASE_URL }
  const { stdout } = await runCommand(["--config", join(folder, "mine.json")], environment)
  expect(stdout).toMatch(/^acme +balance +1\.00 USD.*\nacme \(team\) +balance +7\.00 USD/m)
})

test("a config file that was found, but not named, runs no module", async () => {
  const folder = await createFolder((module) => `console.log("it ran")\n${module}`)
  const found = await runCommand([], { ACME_API_KEY: "any" }, folder)
  expect(found).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "error: api-balance.json: accounts[0] runs ./acme.js. api-balance.json lies in this folder and may be someone else's: if you mean it, name it: --config api-balance.json\n",
  })
})

test("a request to a host that its facts do not name is refused, with what to do", async () => {
  const requested: string[] = []
  const url = await serve((request, response) => {
    requested.push(String(request.url))
    response.end(JSON.stringify(balance))
  })
  // Its adapter uses different facts from those that it exports.
  const edit = (module: string) =>
    module.replace("      facts,\n", `      facts: { ...facts, baseUrl: "${url}/v1" },\n`)
  const folder = await createFolder(edit)
  const { code, stdout } = await runCommand(
    ["--config", "mine.json", "--json"],
    { ACME_API_KEY: "secret-key" },
    folder,
  )
  expect(code).toBe(1)
  expect(requested).toEqual([])
  expect(JSON.parse(stdout).rows[0].error).toMatchObject({
    name: "InvalidOptionError",
    message: expect.stringContaining(
      `sends no request to ${url}: ./acme.js does not declare it. If it belongs to acme, add it to the facts`,
    ),
  })
  expect(stdout).not.toContain("secret-key")
})

test("a module follows no redirect by itself", async () => {
  const url = await serve((_, response) =>
    response.writeHead(302, { location: "https://evil.example/" }).end(),
  )
  const edit = (module: string) =>
    module.replace(
      'const wire = await get("/balance", call)',
      `const { status } = await options.fetch("${url}/balance", { redirect: "follow" })\n throw new Error("status " + status)`,
    )
  const folder = await createFolder(edit)
  const environment = { ACME_API_KEY: "any", ACME_BASE_URL: url }
  const { stdout } = await runCommand(["--config", "mine.json", "--json"], environment, folder)
  expect(JSON.parse(stdout).rows[0].error.message).toBe("status 302")
})

test.each([
  ["is missing", () => "", { accounts: [{ provider: "./nothing.js" }] }, "./nothing.js cannot be loaded: "],
  ["cannot be read", () => "export const", {}, "./acme.js cannot be loaded: "],
  ["exports nothing", () => "", {}, 'must export "facts" with an `id` of lower-case words with hyphens'],
  [
    "has facts without a key",
    (text: string) => text.replace(/credentials: \[.*\],/, "credentials: [],"),
    {},
    "`credentials`, each with",
  ],
  [
    "has no create function",
    (text: string) => text.replace("function create", "function make"),
    {},
    'must export "create"',
  ],
  [
    "reports nothing",
    (text: string) => text.replace("getBalance: async", "getMoney: async"),
    {},
    "one of getBalance, getUsage, getSpendCaps, charges",
  ],
  [
    "throws when it creates",
    (text: string) =>
      text.replace("  return createProvider(", '  throw new Error("no")\n  return createProvider('),
    {},
    "cannot be created: no",
  ],
  [
    "has the id of another provider",
    (text: string) => text.replace('id: "acme"', 'id: "vinci"'),
    {},
    'has the id "vinci", which another provider has',
  ],
])("a module that %s is bad usage, and the message says what it needs", async (_, edit, config, message) => {
  const folder = await createFolder(edit, config)
  const { code, stdout, stderr } = await runCommand(
    ["--config", "mine.json"],
    { ACME_API_KEY: "any" },
    folder,
  )
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
  expect(stderr).toContain(message)
})
