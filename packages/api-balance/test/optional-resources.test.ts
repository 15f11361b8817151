import {
  type Balance,
  InvalidOptionError,
  MissingApiKeyError,
  type SpendCap,
  toAmount,
} from "@api-balance/core"
import { expect, test } from "vitest"
import { type AnyProvider, createApiBalance } from "../src/index.js"
import { createAccount } from "./create-account.ts"

const cap: SpendCap = {
  id: "organization",
  limit: toAmount(100, "USD"),
  period: { kind: "all-time" },
  setBy: "owner",
}
const postpaid: AnyProvider = { id: "postpaid", getSpendCaps: async () => [cap] }
const keyless: AnyProvider = {
  id: "keyless",
  getBalance: async (): Promise<Balance> => {
    throw new MissingApiKeyError({ provider: "keyless", option: "adminKey", variable: "KEYLESS_ADMIN_KEY" })
  },
}

test("each provider has a row, in order: one without a balance is unsupported, one without its key needs it", async () => {
  const api = createApiBalance({ providers: [keyless, createAccount("5"), postpaid] })
  const rows = await api.getBalances()
  expect(rows).toMatchObject([
    { provider: "keyless", needs: "KEYLESS_ADMIN_KEY" },
    { provider: "bank", balance: { buckets: [{ available: { value: "5" } }] } },
    { provider: "postpaid", unsupported: true },
  ])
  for (const row of rows) expect(row).not.toHaveProperty("error")
  expect(await api.getSpendCaps()).toMatchObject([{ provider: "postpaid", spendCaps: [cap] }])
})

test("a doubt about money is never a yes: a provider without a balance is never certain to afford a call, and its guarded calls never run", async () => {
  const api = createApiBalance({ providers: [postpaid, keyless] })
  expect(await api.canAfford("postpaid", "1 USD")).toBe(false)
  expect(await api.getAffordability("postpaid", "1 USD")).toBe("unknown")
  let ran = 0
  for (const provider of ["postpaid", "keyless"])
    await expect(api.guard.run({ provider, price: "1 USD" }, async () => void ran++)).rejects.toThrow(
      provider,
    )
  expect(ran).toBe(0)
})

test("a provider that only reads errors has no resource, and is refused", () => {
  expect(() => createApiBalance({ providers: [{ id: "mute" }] })).toThrow(InvalidOptionError)
})
