import { join } from "node:path"
import { defineConfig } from "vitest/config"
import { findSources, toAliases } from "../test/find-sources.ts"

const root = join(import.meta.dirname, "..")

export default defineConfig({
  resolve: { alias: toAliases(findSources(root)) },
  test: { root, include: process.env.MUTATION_TESTS?.split("\n") ?? [] },
})
