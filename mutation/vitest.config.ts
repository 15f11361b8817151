import { join } from "node:path"
import { defineConfig } from "vitest/config"
import { findSources, toAliases } from "../test/find-sources.ts"

const root = join(import.meta.dirname, "..")

export default defineConfig({
  resolve: { alias: toAliases(findSources(root)) },
  // One process for all files of a run: to start one for each takes longer than the tests do.
  test: { root, include: process.env.MUTATION_TESTS?.split("\n") ?? [], isolate: false },
})
