import { join } from "node:path"
import { defineConfig } from "vitest/config"
import { findSources, toAliases } from "../test/find-sources.ts"
import { mutatedPackages } from "./src/folders.ts"

const root = join(import.meta.dirname, "..")

const mutated = mutatedPackages.find(({ name }) => name === process.env.MUTATED_PACKAGE)

export default defineConfig({
  resolve: { alias: toAliases(findSources(root)) },
  test: { root, include: [...(mutated?.tests ?? [])] },
})
