import { createHash } from "node:crypto"
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest"
import { parse } from "yaml"
import { createNpmEnvironment } from "../../test/create-npm-environment.ts"
import { findPackages } from "../../test/find-packages.ts"
import { runAction } from "../../test/run-action.ts"
import { copyRepository, type RepositoryCopy } from "../copy-repository.ts"
import { runCommand } from "../run-command.ts"
import { type Registry, startRegistry } from "./start-registry.ts"

// The whole release, with the steps of .github/workflows/release.yml, to a registry of our own. What differs from the real
// one: here a password speaks for us, there npm trusts the workflow; and provenance exists only there.

const names = findPackages(join(import.meta.dirname, "../..")).map(({ manifest }) => manifest.name)
const changed = "Rows are sorted by the phase of the moon."

/** The author of commits and tags: the machine may have none configured. */
const committer = {
  GIT_AUTHOR_NAME: "dry run",
  GIT_AUTHOR_EMAIL: "dry-run@example.com",
  GIT_COMMITTER_NAME: "dry run",
  GIT_COMMITTER_EMAIL: "dry-run@example.com",
}

let copy: RepositoryCopy
let registry: Registry
let home = ""
let versions: Record<string, string> = {}

async function run(folder: string, line: string, environment: Record<string, string> = {}): Promise<string> {
  const { code, output } = await runCommand(folder, line, {
    npm_config_userconfig: join(home, ".npmrc"),
    ...committer,
    ...environment,
  })
  expect(code, `${line}\n${output}`).toBe(0)
  return output
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "api-balance-release-"))
  copy = await copyRepository()
  registry = await startRegistry(join(home, "registry"), {
    own: ["@api-balance/*", "api-balance"],
    upstream: (await createNpmEnvironment(home)).npm_config_registry ?? "",
  })
  writeFileSync(join(home, ".npmrc"), `${registry.npmrc}update-notifier=false\nfund=false\naudit=false\n`)
})
afterAll(async () => {
  await registry?.stop()
  copy?.remove()
  rmSync(home, { recursive: true, force: true })
})

test("changesets become versions and changelogs that say what to do, and generated files follow", async () => {
  const bumps = names.map((name) => `${JSON.stringify(name)}: minor`).join("\n")
  const changeset = `---\n${bumps}\n---\n\n${changed}\n\nWhat to do: look up.\n`
  writeFileSync(join(copy.folder, ".changeset/dry-run.md"), changeset)
  await run(copy.folder, "git add . && git commit --quiet -m before")
  await run(copy.folder, "npm run --silent version")

  expect(readdirSync(join(copy.folder, ".changeset")).filter((file) => file.endsWith(".md"))).toEqual([])
  const packages = findPackages(copy.folder)
  versions = Object.fromEntries(packages.map(({ manifest }) => [manifest.name, manifest.version]))
  expect(Object.values(versions)).not.toContain("0.0.0")
  for (const { folder, manifest } of packages) {
    const changelog = readFileSync(join(copy.folder, folder, "CHANGELOG.md"), "utf8")
    expect(changelog).toContain(`## ${manifest.version}`)
    expect(changelog).toContain(changed)
    expect(changelog).toContain("What to do: look up.")
  }
  await run(copy.folder, "vitest run packages/codegen/test/generated-files.test.ts")
  await run(copy.folder, "pnpm install --frozen-lockfile --lockfile-only --offline")
})

test("the packed files are the published ones, byte for byte, and tagged; as in the workflow, not without provenance", async () => {
  await run(copy.folder, "git add . && git commit --quiet -m versions")
  await run(copy.folder, "npm run --silent build")
  appendFileSync(join(copy.folder, ".npmrc"), registry.npmrc)
  await run(
    copy.folder,
    "changeset publish-plan --output plan.json && changeset pack --from-publish-plan plan.json --out-dir packed",
  )
  const publish = "changeset publish --from-pack-dir packed"
  const refused = await runCommand(copy.folder, publish, readPublishEnvironment())
  expect(refused.output).toContain("ERR_PNPM_PROVENANCE_UNSUPPORTED_PROVIDER")
  await run(copy.folder, publish)

  const { plan } = JSON.parse(readFileSync(join(copy.folder, "packed/publish-plan.json"), "utf8"))
  const releases: { name: string; version: string; tarball: { path: string } }[] = plan.flat()
  expect(releases.map(({ name }) => name).sort()).toEqual([...names].sort())
  for (const { name, version, tarball } of releases) {
    expect(version).toBe(versions[name])
    const packed = readFileSync(join(copy.folder, "packed", tarball.path))
    const { dist } = await readVersion(name, version)
    expect(dist.integrity, name).toBe(`sha512-${createHash("sha512").update(packed).digest("base64")}`)
  }
  const tags = (await run(copy.folder, "git tag --list")).trim().split("\n")
  expect(tags.sort()).toEqual(releases.map(({ name, version }) => `${name}@${version}`).sort())
})

test("a workflow that runs again from its start publishes nothing twice", async () => {
  await run(copy.folder, "changeset publish-plan --output again.json")
  expect(JSON.parse(readFileSync(join(copy.folder, "again.json"), "utf8")).plan.flat()).toEqual([])
})

test("a release without provenance does not pass for one", async () => {
  const published = JSON.stringify([{ name: "api-balance", version: versions["api-balance"] }])
  const { code, output } = await runCommand(copy.folder, "node proof/release/check-published.ts", {
    PUBLISHED: published,
    PATIENCE_SECONDS: "0",
    NPM_CONFIG_REGISTRY: registry.url,
  })
  expect({ code, output }).toEqual({
    code: 1,
    output: `api-balance@${versions["api-balance"]}: published without provenance\n`,
  })
})

test("an install in an empty project reads a mock with it", async () => {
  const app = join(home, "app")
  mkdirSync(app)
  writeFileSync(join(app, "package.json"), '{ "name": "app", "private": true }\n')
  await run(app, "npm install api-balance @api-balance/mocks", { HOME: home })
  const installed = JSON.parse(readFileSync(join(app, "node_modules/api-balance/package.json"), "utf8"))
  expect(installed.version).toBe(versions["api-balance"])
  const changelog = readFileSync(join(app, "node_modules/api-balance/CHANGELOG.md"), "utf8")
  expect(changelog).toContain(changed)
  expect(installed.dependencies["@api-balance/core"]).toBe(`^${versions["@api-balance/core"]}`)

  const printed = await run(app, "npx api-balance-mocks exec vinci -- npx api-balance vinci --json", {
    HOME: home,
  })
  expect(JSON.parse(printed)).toMatchObject({
    rows: [{ provider: "vinci", balance: { buckets: [{ available: { value: "25.5", unit: "USD" } }] } }],
  })
})

test("the actions run the published version", async () => {
  const environment = { HOME: home, npm_config_userconfig: join(home, ".npmrc") }
  const mocks = await startMocks({ providers: ["vinci"] })
  onTestFinished(() => mocks.close())
  const guard = await runAction(
    "guard",
    { min: "vinci=5USD", version: versions["api-balance"] ?? "" },
    { ...environment, ...mocks.vinci.environment },
    { fetched: true },
  )
  expect(guard, guard.log).toMatchObject({ code: 0, outputs: "enough=yes\n" })

  const run =
    'curl --silent --fail --header "Authorization: Bearer $VINCI_API_KEY" "$VINCI_BASE_URL/billing/balance"'
  const version = versions["@api-balance/mocks"] ?? ""
  const inputs = { providers: "vinci", ledger: "vinci=0.30", run, version }
  const mocked = await runAction("mocks", inputs, environment, { fetched: true })
  expect(mocked, mocked.log).toMatchObject({ code: 0, log: expect.stringContaining('"balance_usd":0.3') })
})

/** The variables that the workflow sets for the job that publishes. */
function readPublishEnvironment(): Record<string, string> {
  const workflow = readFileSync(join(copy.folder, ".github/workflows/release.yml"), "utf8")
  return parse(workflow).jobs.publish.env
}

async function readVersion(name: string, version: string): Promise<{ dist: { integrity: string } }> {
  const response = await fetch(`${registry.url}${name.replace("/", "%2f")}/${version}`)
  return (await response.json()) as { dist: { integrity: string } }
}
