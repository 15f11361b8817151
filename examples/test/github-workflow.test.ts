import { spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { startMocks } from "@api-balance/mocks"
import { expect, test, vi } from "vitest"
import { parse } from "yaml"

// Each step starts processes, and they take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const folder = join(import.meta.dirname, "..")
const { jobs } = parse(readFileSync(join(folder, "github-workflow.yml"), "utf8"))

/** Runs the named steps of a job as a runner does: one after the other with bash, until one fails. */
async function runJob(name: string, environment: Readonly<Record<string, string>>) {
  const ran: [step: string, code: number | null][] = []
  for (const step of jobs[name].steps.filter(({ name }: { name?: string }) => name)) {
    const child = spawn("bash", ["-e", "-c", step.run], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...environment },
      stdio: "ignore",
    })
    const [code] = await once(child, "close")
    ran.push([step.name, code])
    if (code !== 0) break
  }
  return ran
}

test("a pull request passes without any key", async () => {
  expect(await runJob("test", {})).toEqual([
    ["Rehearse errors about money", 0],
    ["Run a program that knows nothing of mocks", 0],
  ])
})

test("the nightly videos start only if the balance covers them", async () => {
  await using mocks = await startMocks({ providers: ["vinci"], ledger: { vinci: { balance: "5.00" } } })
  expect(await runJob("render", mocks.environment)).toEqual([
    ["Is there enough?", 0],
    ["Render", 0],
  ])
  mocks.vinci.ledger.set({ balance: "4.99" })
  expect(await runJob("render", mocks.environment)).toEqual([["Is there enough?", 1]])
})
