import { join } from "node:path"
import * as apiBalance from "api-balance"
import { describe, expect, test } from "vitest"
import { BillingError } from "../packages/core/src/index.ts"
import { createById, reportingIds } from "./create-by-id.ts"
import { findSources } from "./find-sources.ts"

test.each(findSources(join(import.meta.dirname, "..")))(
  "$specifier is tested from its source, in one copy",
  async ({ specifier, path }) => {
    const named = await import(specifier)
    const read = await import(path)
    expect(Object.keys(named)).not.toEqual([])
    for (const [name, value] of Object.entries(named)) expect(value, name).toBe(read[name])
  },
)

describe("an error is core's, whichever entry it comes from:", () => {
  test("api-balance", () => {
    expect(apiBalance.BillingError).toBe(BillingError)
  })

  test.each(reportingIds)("%s", async (id) => {
    const provider = createById[id]({ apiKey: "not-used", baseUrl: "nowhere" })
    await expect(provider.read()).rejects.toBeInstanceOf(BillingError)
  })
})
