import { execFile } from "node:child_process"
import { appendFile, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { comparedProviders } from "../calls/compared-providers.ts"
import { measure } from "../measuring/measure.ts"
import type { Suite } from "../results/result.ts"

const run = promisify(execFile)
const root = join(import.meta.dirname, "../../..")
const rounds = 3
const pnpm = ["npx", "-y", "pnpm@12.21.0"]
const codegen = ["node", "packages/codegen/src/cli.ts"]
const cached = "build, all of it cached"

/** How long those wait who work on the repository: in a clone of the last commit, which is removed in the end. */
export const build: Suite = {
  name: "build",
  title: "Build",
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), "api-balance-bench-"))
    const time = (...words: readonly string[]) => timeCommands(folder, [words])
    try {
      await run("git", ["clone", "-q", "--depth", "1", `file://${root}`, folder])
      const cold = await measure(
        1,
        {
          "install, from pnpm's store": () => time(...pnpm, "install", "--frozen-lockfile"),
          "build, nothing cached": () => time("turbo", "run", "build", "--force"),
          "test, after a build": () => time("vitest", "run"),
        },
        { warmUp: false },
      )
      const warm = await measure(rounds, {
        [cached]: () => time(...pnpm, "run", "build"),
        ...Object.fromEntries(comparedProviders.map((id) => [`generate ${id}`, () => time(...codegen, id)])),
        "generate all": () => time(...codegen),
        "generate and build, one spec changed": async () => {
          await appendFile(join(folder, "specs/vinci/openapi.yaml"), "# changed\n")
          return timeCommands(folder, [
            ["npm", "run", "generate"],
            ["npm", "run", "build"],
          ])
        },
      })
      const figures = { time: { unit: "s" } }
      return {
        tables: [
          { title: "In a fresh clone", rounds: 1, figures, rows: cold },
          { title: "Again and again", rounds, figures, rows: warm },
        ],
        goals: [
          {
            claim: "a build of which all is cached, through the package manager, to a second and a half",
            figure: (warm.find(({ name }) => name === cached)?.figures.time?.median ?? Number.NaN) / 1.5,
            atMost: 1,
            unit: "x",
          },
        ],
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

/** Runs commands one after the other, with the clone's own tools; throws with what they print when one fails. */
async function timeCommands(
  folder: string,
  commands: readonly (readonly string[])[],
): Promise<{ time: number }> {
  const PATH = `${join(folder, "node_modules/.bin")}:${process.env.PATH}`
  const start = performance.now()
  for (const [command = "", ...words] of commands)
    await run(command, words, { cwd: folder, maxBuffer: 2 ** 26, env: { ...process.env, CI: "1", PATH } })
  return { time: (performance.now() - start) / 1000 }
}
