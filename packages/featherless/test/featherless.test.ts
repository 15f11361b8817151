import { expect, test } from "vitest"
import { createFeatherless } from "../src/index.js"

const key = { apiKey: "rc_example_0123456789" }

test("the exact figures count, not the display figures; a billionth is not lost in a large sum", async () => {
  const told = {
    available_nano_usd: "9007199254740993000000001",
    available_usd: "9007199254740993.00",
    reserved_nano_usd: "7",
    reserved_usd: "0.00",
  }
  const featherless = createFeatherless({ ...key, fetch: async () => Response.json(told) })
  expect((await featherless.getBalance()).buckets).toEqual([
    {
      id: "credits",
      available: { value: "9007199254740993.000000001", unit: "USD" },
      pending: { value: "0.000000007", unit: "USD" },
    },
  ])
})

test("a figure that is not a string of digits breaks the contract, and the display figure does not replace it", async () => {
  const told = { available_nano_usd: "n/a", available_usd: "5.00", reserved_nano_usd: "0" }
  const featherless = createFeatherless({ ...key, fetch: async () => Response.json(told) })
  await expect(featherless.getBalance()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "available_nano_usd",
  })
})

test("the key of a member who is not an admin is valid, but may not read the balance", async () => {
  const body = { error: { message: "No.", code: "organization_permission_denied" } }
  const error = await createFeatherless(key).readError({ status: 403, body })
  expect(error).toMatchObject({ name: "PermissionError" })
})
