import { expect, test } from "vitest"
import { configuredProviders } from "../src/index.js"

test("the providers with a key are created, in the order of their ids", () => {
  const providers = configuredProviders({ VINCI_API_KEY: "a", CONTENTSTATS_API_KEY: "b", VENDO_API_KEY: "" })
  expect(providers.map(({ id }) => id)).toEqual(["contentstats", "vinci"])
})

test("without any key the list is empty", () => {
  expect(configuredProviders({})).toEqual([])
})

test("key and base URL come from the given environment", async () => {
  const [vinci] = configuredProviders({ VINCI_API_KEY: "a", VINCI_BASE_URL: "ftp://nowhere" })
  await expect(vinci?.getBalance?.()).rejects.toMatchObject({ name: "InvalidOptionError", option: "baseUrl" })
})
