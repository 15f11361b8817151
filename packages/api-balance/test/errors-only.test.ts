import { expect, test } from "vitest"
import { registry } from "../src/generated/registry.js"
import { configuredProviders, createApiBalance, createReplicate, createVinci } from "../src/index.js"

const replicate = createReplicate({
  apiKey: "any",
  fetch: () => Promise.reject(new Error("no request is expected")),
})

test("a provider that only reads errors has no resource to read", () => {
  const entry = registry.find(({ id }) => id === "replicate")
  expect(entry?.supports).toEqual([])
  for (const method of ["getBalance", "getUsage", "getSpendCaps", "charges"])
    expect(replicate).not.toHaveProperty(method)
})

test("a provider that only reads errors may be among others, and gets no request", async () => {
  const { getBalances, getUsage, getSpendCaps, canAfford } = createApiBalance({ providers: [replicate] })
  expect(await getBalances()).toEqual([{ provider: "replicate", unsupported: true }])
  expect([await getUsage(), await getSpendCaps()]).toEqual([[], []])
  expect(await canAfford("replicate", "1 USD")).toBe(false)
})

test("the key of a provider that only reads errors adds it to no table", () => {
  const found = configuredProviders({ REPLICATE_API_TOKEN: "any", VINCI_API_KEY: "any" })
  expect(found.map(({ id }) => id)).toEqual(["vinci"])
})

test("a provider that does not even read errors is refused", () => {
  const { id } = createVinci()
  expect(() => createApiBalance({ providers: [{ id }] })).toThrow(/reads no errors/)
})
