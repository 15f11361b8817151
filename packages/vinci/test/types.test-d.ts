import type { Amount, Balance, Usage } from "@api-balance/core"
import { expectTypeOf, test } from "vitest"
import { createVinci } from "../src/index.js"

const vinci = createVinci()

test("the methods return the types of core", () => {
  expectTypeOf(vinci.getBalance()).resolves.toEqualTypeOf<Balance>()
  expectTypeOf(vinci.getUsage({ days: 7 })).resolves.toEqualTypeOf<Usage>()
})

test("a wrong parameter does not compile", () => {
  // @ts-expect-error days is a number
  vinci.getUsage({ days: "7" })
  // @ts-expect-error there is no such parameter
  vinci.getUsage({ weeks: 1 })
  // @ts-expect-error there is no such option
  createVinci({ key: "sk" })
  // @ts-expect-error the wire's parameter is a number too
  vinci.client.GET("/billing/usage", { params: { query: { days: "7" } } })
})

test("an undeclared path, method or field does not compile", async () => {
  // @ts-expect-error the spec has no such path
  vinci.client.GET("/billing/nothing")
  // @ts-expect-error the spec has no such method on this path
  vinci.client.POST("/billing/balance")
  const { data } = await vinci.client.GET("/billing/balance")
  expectTypeOf(data?.balance_usd).toEqualTypeOf<number | undefined>()
  // @ts-expect-error the spec has no such field
  data?.balance
})

test("an unreported resource is absent from the type", () => {
  // @ts-expect-error Vinci has no spend caps
  vinci.getSpendCaps()
  // @ts-expect-error Vinci has no ledger
  vinci.charges()
})

test("an amount cannot be made of a bare number or string", () => {
  // @ts-expect-error a Decimal is made by toDecimal
  const amount: Amount = { value: "25.5", unit: "USD" }
  expectTypeOf(amount).not.toBeAny()
})
