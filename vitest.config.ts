import { existsSync, readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { defaultExclude, defineConfig } from "vitest/config"
import { findSources, toAliases } from "./test/find-sources.ts"

const root = import.meta.dirname

// Packages are tested from their sources, each in one copy, whoever imports them: a `dist` may be stale.
const resolve = { alias: toAliases(findSources(root)) }
const packages = readdirSync(join(root, "packages"))
  .filter((name) => existsSync(join(root, "packages", name, "package.json")))
  .map((name) => `packages/${name}`)
const isProvider = (folder: string) => existsSync(join(root, "specs", basename(folder)))

// The files of a project share what they load, which would be a third of the time: no test may change what another one sees.
const isolate = false
// Except the one about what a whole file of tests sees.
const alone = "test/use-mocks.test.ts"

export default defineConfig({
  test: {
    globalSetup: "./test/build.ts",
    // Vitest leaves one processor idle: of two that is half.
    maxWorkers: "100%",
    projects: [
      ...[...packages.filter((folder) => !isProvider(folder)), "mocks", "examples"].map((folder) => ({
        resolve,
        test: {
          name: folder,
          root: join(root, folder),
          isolate,
          exclude: [...defaultExclude, ...(folder === "mocks" ? [alone] : [])],
        },
      })),
      { resolve, test: { name: "mocks in vitest", root: join(root, "mocks"), include: [alone] } },
      {
        resolve,
        test: {
          name: "providers",
          isolate,
          include: packages.filter(isProvider).map((folder) => `${folder}/test/**/*.test.ts`),
        },
      },
      {
        resolve,
        test: { name: "repository", isolate, include: ["test/**/*.test.ts"], maxConcurrency: 2 },
      },
      {
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/*/test/**/*.test-d.ts"],
            tsconfig: "tsconfig.test.json",
          },
        },
      },
    ],
    reporters: ["default", "./test/count-reporter.ts"],
  },
})
