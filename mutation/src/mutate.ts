import { join } from "node:path"
import { parseArgs } from "node:util"
import { Stryker } from "@stryker-mutator/core"
import { mutatedPackages } from "./folders.ts"
import { renderScores, toScores } from "./scores.ts"

const floor = 85

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { processes: { type: "string", default: "2" } },
})
const names = mutatedPackages.flatMap(({ name, folders }) => folders.map((folder) => `${name}/${folder}`))
const unknown = positionals.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}. Choose from: ${names.join(", ")}.`)
  process.exit(2)
}

// Stryker takes the folder that it is started in for the project.
process.chdir(join(import.meta.dirname, "../.."))
const scores = []
for (const { name, source, folders } of mutatedPackages) {
  const chosen = folders.filter(
    (folder) => positionals.length === 0 || positionals.includes(`${name}/${folder}`),
  )
  if (chosen.length === 0) continue
  // Read by vitest.config.ts, in the processes that Stryker starts. With its own option, it runs mutants of constants unchanged.
  process.env.MUTATED_PACKAGE = name
  const results = await new Stryker({
    mutate: chosen.map((folder) => `${source}/${folder}/**/*.ts`),
    testRunner: "vitest",
    vitest: { configFile: "mutation/vitest.config.ts", related: false, pool: "forks" },
    plugins: [
      import.meta.resolve("@stryker-mutator/vitest-runner"),
      new URL("ignore-messages.ts", import.meta.url).href,
    ],
    ignorers: ["messages"],
    ignorePatterns: ["/bench", "/proof", "/site", "/docs", "/examples", "dist", ".turbo"],
    disableTypeChecks: false,
    tempDirName: "mutation/.sandbox",
    incremental: true,
    incrementalFile: `mutation/.results/${name}.json`,
    concurrency: Number(values.processes),
    timeoutMS: 10_000,
    reporters: ["progress-append-only", "clear-text"],
    clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false, reportScoreTable: false },
    allowConsoleColors: false,
  }).runMutationTest()
  scores.push(...toScores(results, source, name))
}
console.log(renderScores(scores))
if (scores.some(({ percent }) => percent < floor)) {
  console.error(`The tests must find at least ${floor} % of the mutants of each folder.`)
  process.exitCode = 1
}
