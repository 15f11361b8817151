import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { copyRepository, type RepositoryCopy } from "../copy-repository.ts"
import { runCommand } from "../run-command.ts"

/** The guards, by the commands of .ci/run that run them. */
const lint = "npm run --silent lint"
const build = "npm run --silent build"
const check = "npm run --silent check"
// What is broken in `dist` must stay broken.
const run = (...files: string[]) =>
  `SKIP_BUILD=1 vitest run --test-timeout=60000 --hook-timeout=60000 ${files.join(" ")}`
const tests = run(
  "test/architecture.test.ts",
  "test/changesets.test.ts",
  "test/exports.test.ts",
  "test/licences.test.ts",
  "test/manifests.test.ts",
  "test/tarballs.test.ts",
  "test/workflows.test.ts",
  "packages/codegen/test/generated-files.test.ts",
)

let copy: RepositoryCopy
beforeAll(async () => {
  copy = await copyRepository()
})
afterAll(() => copy?.remove())

test("no guard reports an unchanged copy", async () => {
  for (const command of [lint, check, tests]) {
    const { code, output } = await runCommand(copy.folder, command)
    expect(code, `${command}\n${output}`).toBe(0)
  }
})

/** How a copy is broken: what is done to which file. */
type Break = (path: string) => void

const append =
  (text: string): Break =>
  (path) => {
    mkdirSync(dirname(path), { recursive: true })
    appendFileSync(path, text)
  }

const replace =
  (from: string | RegExp, to: string): Break =>
  (path) => {
    const text = readFileSync(path, "utf8")
    const broken = text.replace(from, to)
    if (broken === text) throw new Error(`${path} has no ${from} to be replaced`)
    writeFileSync(path, broken)
  }

const remove: Break = (path) => rmSync(path)

const key = ["vendo", "sk", "a1b2c3d4e5f6a7b8c9d0"].join("_")

test.each([
  {
    broken: "an export that is missing",
    file: "packages/api-balance/src/index.ts",
    how: replace('export type { Affordability } from "./guard/to-affordability.js"\n', ""),
    guard: `${build} && ${run("test/exports.test.ts")}`,
    named: /-\s+"Affordability"/,
  },
  {
    broken: "an entry point that leads nowhere",
    file: "packages/core/package.json",
    how: replace("./dist/index.js", "./dist/main.js"),
    guard: run("test/manifests.test.ts"),
    named: /@api-balance\/core exports \.\/dist\/main\.js, which is not there/,
  },
  {
    broken: "an export that leads nowhere, as publint sees it",
    file: "packages/vinci/package.json",
    how: replace('"./openapi.yaml": "./openapi.yaml"', '"./openapi.yaml": "./openapi.yml"'),
    guard: check,
    named: /openapi\.yml but the file does not exist/,
  },
  {
    broken: "a dependency that nothing needs",
    file: "packages/vinci/package.json",
    how: replace('"dependencies": {', '"dependencies": {\n    "left-pad": "1.3.0",'),
    guard: lint,
    named: /Unused dependencies.*left-pad\s+packages\/vinci\/package\.json/s,
  },
  {
    broken: "a dependency that no manifest names",
    file: "packages/api-balance/src/model/read-options.ts",
    how: append('export { default as pad } from "left-pad"\n'),
    guard: lint,
    named: /Unlisted dependencies.*left-pad\s+packages\/api-balance\/src\/model\/read-options\.ts/s,
  },
  {
    broken: "a range where a version belongs",
    file: "packages/core/package.json",
    how: replace('"openapi-fetch": "', '"openapi-fetch": "^'),
    guard: run("test/manifests.test.ts"),
    named: /openapi-fetch: expected '\^[\d.]+' to match/,
  },
  {
    broken: "a file that nothing uses",
    file: "packages/api-balance/src/left-over.ts",
    how: append("export const leftOver = 1\n"),
    guard: lint,
    named: /Unused files.*packages\/api-balance\/src\/left-over\.ts/s,
  },
  {
    broken: "an exported name that nothing uses",
    file: "packages/api-balance/src/model/read-options.ts",
    how: append("export const leftOver = 1\n"),
    guard: lint,
    named: /Unused exports.*leftOver\s+packages\/api-balance\/src\/model\/read-options\.ts/s,
  },
  {
    broken: "a generated file that was edited",
    file: "packages/vinci/src/generated/facts.ts",
    how: replace('"cacheTtlMs": 60000', '"cacheTtlMs": 90000'),
    guard: run("packages/codegen/test/generated-files.test.ts"),
    named: /packages\/vinci\/src\/generated\/facts\.ts is stale: run "npm run generate"/,
  },
  {
    broken: "a spec that was changed and not generated from",
    file: "specs/vinci/openapi.yaml",
    how: replace("https://tryvinci.com/api/v1", "https://tryvinci.com/api/v2"),
    guard: run("packages/codegen/test/generated-files.test.ts"),
    named: /packages\/vinci\/openapi\.yaml is stale: run "npm run generate"/,
  },
  {
    broken: "a spec that breaks a rule",
    file: "specs/vinci/openapi.yaml",
    how: replace("      x-evidence: documented\n", ""),
    guard: run("packages/codegen/test/generated-files.test.ts"),
    named: /specs\/vinci\/openapi\.yaml:\d+ #\/paths\/\S+: Give the operation its `x-evidence/,
  },
  {
    broken: "a provider that imports another",
    file: "packages/vinci/src/adapter.ts",
    how: append('export { createVenice } from "@api-balance/venice"\n'),
    guard: run("test/architecture.test.ts"),
    named: /packages\/vinci\/src\/adapter\.ts imports @api-balance\/venice/,
  },
  {
    broken: "a core that needs Node",
    file: "packages/core/src/money/arithmetic.ts",
    how: append('export { readFileSync } from "node:fs"\n'),
    guard: run("test/architecture.test.ts"),
    named: /packages\/core\/src\/money\/arithmetic\.ts imports node:fs/,
  },
  {
    broken: "a provider package with a file more",
    file: "packages/vendo/src/helper.ts",
    how: append("export const helper = 1\n"),
    guard: run("test/architecture.test.ts"),
    named: /vendo: expected.*\+\s+"src\/helper\.ts"/s,
  },
  {
    broken: "a provider package with a file less",
    file: "packages/vendo/test/expectations.ts",
    how: remove,
    guard: run("test/architecture.test.ts"),
    named: /test\/expectations\.ts/,
  },
  {
    broken: "a key in the tree",
    file: ".github/workflows/check.yml",
    how: append(`# ${key}\n`),
    guard: lint,
    named: /\.github\/workflows\/check\.yml.*\[PATTERN\]/s,
  },
  {
    broken: "a key in a tarball, in a file that the tree does not show",
    file: "packages/core/dist/index.js",
    how: append(`// ${key}\n`),
    guard: run("test/tarballs.test.ts"),
    named: /packages\/core\/package\/dist\/index\.js.*PATTERN/s,
  },
  {
    broken: "a file in a tarball that no source makes",
    file: "packages/core/dist/left-over.js",
    how: append("export const leftOver = 1\n"),
    guard: run("test/tarballs.test.ts"),
    named: /\+\s+"dist\/left-over\.js"/,
  },
  {
    broken: "a licence of another kind",
    file: "mocks/package.json",
    how: replace('"license": "MIT"', '"license": "GPL-3.0-only"'),
    guard: run("test/licences.test.ts"),
    named: /@api-balance\/mocks.*GPL-3\.0-only/s,
  },
  {
    broken: "a script that an install runs",
    file: "mocks/package.json",
    how: replace('"scripts": {', '"scripts": {\n    "postinstall": "node hello.js",'),
    guard: run("test/manifests.test.ts"),
    named: /\+\s+"postinstall"/,
  },
  {
    broken: "an action that is not pinned",
    file: ".github/workflows/check.yml",
    how: replace(/actions\/checkout@.*/, "actions/checkout@v7"),
    guard: run("test/workflows.test.ts"),
    named: /uses: actions\/checkout@v7/,
  },
  {
    broken: "a job that may write more than it must",
    file: ".github/workflows/nightly.yml",
    how: replace("    environment: live\n", "    environment: live\n    permissions:\n      issues: write\n"),
    guard: run("test/workflows.test.ts"),
    named: /\+\s+"nightly\.yml live: issues"/,
  },
  {
    broken: "a changeset of a package that is not there",
    file: ".changeset/left-over.md",
    how: append('---\n"@api-balance/vinchi": patch\n---\n\nA patch.\n'),
    guard: run("test/changesets.test.ts"),
    named: /@api-balance\/vinchi is not published/,
  },
])("$broken is detected, and named", async ({ file, how, guard, named }) => {
  const path = join(copy.folder, file)
  const before = existsSync(path) ? readFileSync(path) : undefined
  how(path)
  try {
    const { code, output } = await runCommand(copy.folder, guard)
    expect(code, output).not.toBe(0)
    expect(output).toMatch(named)
  } finally {
    if (before) writeFileSync(path, before)
    else rmSync(path)
    if (guard.startsWith(build)) await runCommand(copy.folder, build)
  }
})
