import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { defineConfig } from "vitest/config"
import { findSources, toAliases } from "./test/find-sources.ts"

const root = import.meta.dirname

// Packages are tested from their sources, each in one copy, whoever imports them: a `dist` may be stale.
const resolve = { alias: toAliases(findSources(root)) }
const folders = [
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`),
  "mocks",
  "examples",
]

export default defineConfig({
  test: {
    globalSetup: "./test/build.ts",
    // Vitest leaves one processor idle: of two that is half.
    maxWorkers: "100%",
    projects: [
      ...folders
        .filter((folder) => existsSync(join(root, folder, "package.json")))
        .map((folder) => ({ resolve, test: { name: folder, root: join(root, folder) } })),
      { resolve, test: { name: "repository", include: ["test/**/*.test.ts"], maxConcurrency: 2 } },
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
