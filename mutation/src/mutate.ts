import { join } from "node:path"
import { parseArgs } from "node:util"
import { Stryker } from "@stryker-mutator/core"
import { type MutatedFolder, mutatedFolders } from "./folders.ts"
import { renderScores, type Score, toScore } from "./scores.ts"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { processes: { type: "string", default: "2" }, force: { type: "boolean", default: false } },
})
const names = mutatedFolders.map(({ name }) => name)
const unknown = positionals.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(", ")}. Choose from: ${names.join(", ")}.`)
  process.exit(2)
}

// Few random schedules, always the same ones: a mutant that is killed today is killed tomorrow.
Object.assign(process.env, { LEDGER_SCHEDULES: "100", LEDGER_SEED: "1" })
// Stryker uses its working folder as the project.
process.chdir(join(import.meta.dirname, "../.."))
const chosen = mutatedFolders.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
const scores: Score[] = []
for (const folder of chosen) scores.push(toScore(folder, await mutate(folder)))
console.log(renderScores(scores))
if (!scores.every(({ isEnough }) => isEnough)) {
  console.error("The tests find too few mutants of a folder: src/folders.ts says how many they must find.")
  process.exitCode = 1
}

function mutate({ name, source, tests }: MutatedFolder) {
  // Read by vitest.config.ts, in the processes that Stryker starts. By Stryker's own option for the tests to run, mutants of
  // constants would run unchanged, and survive.
  process.env.MUTATION_TESTS = tests.join("\n")
  return new Stryker({
    mutate: [`${source}/**/*.ts`],
    testRunner: "vitest",
    // Tests set the time zone, which threads cannot.
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
    force: values.force,
    incrementalFile: `mutation/.results/${name.replace("/", "-")}.json`,
    concurrency: Number(values.processes),
    timeoutMS: 10_000,
    reporters: ["progress-append-only", "clear-text"],
    clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false, reportScoreTable: false },
    allowConsoleColors: false,
  }).runMutationTest()
}
