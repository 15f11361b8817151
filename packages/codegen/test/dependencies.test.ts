import { expect, test } from "vitest"
import { generateDependencies } from "../src/code/generate-dependencies.ts"
import type { ProviderSpec } from "../src/document/provider-spec.ts"

test("a manifest depends on every provider, on no removed one, and keeps its other dependencies", () => {
  const manifest = JSON.stringify({
    dependencies: {
      "@api-balance/core": "workspace:^",
      "@api-balance/gone": "workspace:^",
      "@api-balance/mocks": "link:mocks",
      commander: "15.0.0",
    },
  })
  const specs = [{ id: "acme" }] as ProviderSpec[]
  const edited = generateDependencies(manifest, specs, () => "workspace:^", ["acme", "core"])
  expect(JSON.parse(edited).dependencies).toEqual({
    "@api-balance/acme": "workspace:^",
    "@api-balance/core": "workspace:^",
    "@api-balance/mocks": "link:mocks",
    commander: "15.0.0",
  })
})
