import { execFile } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { reportingIds } from "./create-by-id.ts"
import { findWorkflowErrors } from "./find-workflow-errors.ts"

const run = promisify(execFile)
const root = join(import.meta.dirname, "..")
const folder = join(root, ".github/workflows")

interface Job {
  readonly permissions?: Record<string, string>
  readonly environment?: string
  readonly strategy?: { matrix: unknown }
  readonly "timeout-minutes": number
  readonly steps: {
    uses?: string
    run?: string
    with?: Record<string, unknown>
    env?: Record<string, string>
  }[]
}

const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), "utf8")
  const { permissions, jobs } = parse(text) as {
    permissions?: Record<string, string>
    jobs: Record<string, Job>
  }
  return { file, text, permissions, jobs: Object.entries(jobs) }
})

describe.each(workflows)("the workflow $file", ({ file, text, permissions, jobs }) => {
  test("is one that GitHub can read", async () => {
    expect(await findWorkflowErrors(file, text)).toEqual([])
  })

  test("pins every action by a commit, and says its version beside it", () => {
    for (const [line] of text.matchAll(/^.*\buses: .*$/gm))
      expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test("may read, and nothing else that a job does not request", () => {
    expect([{}, { contents: "read" }]).toContainEqual(permissions)
  })

  test("lets no expression become text of a script", () => {
    for (const { run } of jobs.flatMap(([, { steps }]) => steps)) expect(run ?? "").not.toContain("${{")
  })

  test("makes no secret an argument of a command: others on the machine could read it", () => {
    for (const { run = "", env = {} } of jobs.flatMap(([, { steps }]) => steps))
      for (const [name] of Object.entries(env).filter(([, value]) => value.includes("secrets")))
        for (const [line] of run.matchAll(new RegExp(`^.*\\$\\{?${name}\\b.*$`, "gm")))
          expect(line).toMatch(/^export "?[$\w]+=\$\w+"?$/)
  })

  test("keeps no credential in its checkout, and ends in time", () => {
    for (const [name, { steps, "timeout-minutes": minutes }] of jobs) {
      expect(minutes, name).toBeLessThanOrEqual(60)
      for (const step of steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")))
        expect(step.with, name).toMatchObject({ "persist-credentials": false })
    }
  })
})

test("two jobs may write, and no more than they must", () => {
  const writing = workflows.flatMap(({ file, jobs }) =>
    jobs.flatMap(([name, { permissions = {} }]) =>
      Object.entries(permissions).flatMap(([what, may]) =>
        may === "write" ? `${file} ${name}: ${what}` : [],
      ),
    ),
  )
  expect(writing).toEqual([
    "release.yml version: contents",
    "release.yml version: pull-requests",
    "release.yml publish: contents",
    "release.yml publish: id-token",
  ])
})

test("one job may authenticate to npm as the repository: it is gated by an environment, and has no secret", () => {
  const trusted = workflows.flatMap(({ file, jobs }) =>
    jobs
      .filter(([, { permissions }]) => permissions?.["id-token"])
      .map(([name, job]) => ({ file, name, job })),
  )
  expect(trusted.map(({ file, name }) => `${file} ${name}`)).toEqual(["release.yml publish"])
  expect(trusted[0]?.job.environment).toBe("npm")
  for (const { text } of workflows) expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/)
})

test("the nightly run reads every provider, each with its own key alone", async () => {
  const nightly = workflows.find(({ file }) => file === "nightly.yml")
  const live = nightly?.jobs.find(([name]) => name === "live")
  expect(live?.[1].strategy?.matrix).toContain("fromJSON(needs.providers.outputs.matrix)")
  const { stdout } = await run(process.execPath, [join(root, "proof/nightly/list-providers.ts")])
  const { include } = JSON.parse(stdout.replace(/^matrix=/, ""))
  expect(include.map(({ provider }: { provider: string }) => provider)).toEqual(reportingIds)
  for (const { provider, variable } of include) {
    const facts = readFileSync(join(root, "packages", provider, "src/generated/facts.ts"), "utf8")
    expect(facts).toContain(`"${variable}"`)
  }
})

test("the lanes that run side by side are those that .ci/run runs in turn", () => {
  const check = workflows.find(({ file }) => file === "check.yml")
  const side = check?.jobs.find(([name]) => name === "check")?.[1].strategy?.matrix as { lane: string[] }
  const turn = [...readFileSync(join(root, ".ci/run"), "utf8").matchAll(/^lane (\w+)$/gm)].map(
    ([, lane]) => lane,
  )
  expect(turn).toEqual(side.lane)
  expect(readdirSync(join(root, ".ci")).sort()).toEqual([...side.lane, "environment", "run"].sort())
})

test("every workflow installs with the pnpm of the repository", () => {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  const named = workflows.flatMap(({ text }) => text.match(/pnpm@[\d.]+/g) ?? [])
  expect(new Set(named)).toEqual(new Set([packageManager]))
})

test("a workflow that GitHub could not read is found", async () => {
  const { text = "" } = workflows.find(({ file }) => file === "release.yml") ?? {}
  const find = (from: string, to: string) => findWorkflowErrors("release.yml", text.replace(from, to))
  expect(await find("runs-on:", "run-on:")).toContainEqual(expect.stringContaining("'run-on'"))
  expect(await find("needs: pack\n", "needs: packing\n")).toContainEqual(expect.stringContaining("'packing'"))
  expect(await find("mode == 'version'", "mode = 'version'")).toContainEqual(expect.stringContaining("'='"))
})
