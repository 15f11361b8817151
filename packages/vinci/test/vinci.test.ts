import { startMocks } from "@api-balance/mocks"
import { afterAll, afterEach, describe, expect, test } from "vitest"
import { createVinci } from "../src/index.js"

const mocks = await startMocks({ providers: ["vinci"] })
afterAll(() => mocks.close())
afterEach(() => expect(mocks.verdicts.filter(({ sure }) => sure)).toEqual([]))
const { url: baseUrl, apiKey } = mocks.vinci
const vinci = createVinci({ apiKey, baseUrl })

test.each([0, 91, 1.5, -1])("%d days are an InvalidRequestError", async (days) => {
  await expect(vinci.getUsage({ days })).rejects.toMatchObject({
    name: "InvalidRequestError",
    operation: "getUsage",
    status: 422,
  })
})

test.each([1, 90])("%d days are accepted", async (days) => {
  await expect(vinci.getUsage({ days })).resolves.toMatchObject({ spent: [{ value: "21.025", unit: "USD" }] })
})

test("a wrong key is an AuthenticationError that names the variable", async () => {
  const refused = createVinci({ apiKey, baseUrl, headers: { Prefer: "example=unauthorized" } })
  await expect(refused.getBalance()).rejects.toThrow(
    'vinci getBalance: the API key was refused. Check VINCI_API_KEY or the `apiKey` option. The provider says: "Invalid API key"',
  )
})

test("the message contains the texts of a list of wrong fields", async () => {
  await expect(vinci.getUsage({ days: 91 })).rejects.toThrow(
    'The provider says: "Input should be less than or equal to 90"',
  )
})

test("a window that is not a number of days breaks the contract", async () => {
  const body = { period_days: 1e9, total_requests: 0, total_seconds: 0, total_cost_usd: 0 }
  const lying = createVinci({ apiKey, fetch: async () => Response.json(body) })
  await expect(lying.getUsage()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "period_days",
    received: "the number 1000000000",
  })
})

describe("a clip that starts from a picture", () => {
  const order = (picture: Blob, seconds: string) => {
    const body = new FormData()
    body.append("image", picture, "portrait.png")
    body.append("prompt", "She looks up")
    body.append("duration_seconds", seconds)
    const headers = { Authorization: `Bearer ${apiKey}` }
    return fetch(`${baseUrl}/generate/image-to-video`, { method: "POST", headers, body })
  }
  const portrait = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff])], { type: "image/png" })

  test("is ordered with a form, as the page shows", async () => {
    const response = await order(portrait, "6")
    expect(await response.json()).toMatchObject({ status: "pending", estimated_cost_usd: 0.25 })
  })

  test.each([
    ["of eleven seconds", portrait, "11", 422],
    ["from more than the provider takes", new Blob([new Uint8Array(3_000_000)]), "5", 413],
  ])("%s is an InvalidRequestError", async (_, picture, seconds, status) => {
    expect(await vinci.readError(await order(picture, seconds))).toMatchObject({
      name: "InvalidRequestError",
      operation: "generateImageToVideo",
      status,
    })
  })
})

test("a new key is made and revoked through the client", async () => {
  const made = await vinci.client.POST("/keys", { body: { name: "Production API Key" } })
  expect(made.data?.api_key).toMatch(/^sk-/)
  const path = { key_id: made.data?.key_id ?? "" }
  expect((await vinci.client.DELETE("/keys/{key_id}", { params: { path } })).data).toMatchObject(path)
})

test("more requests than a key may make are refused", async () => {
  const { error } = await vinci.client.POST("/keys", { body: { name: "Fast", rate_limit: 101 } })
  expect(error).toMatchObject({ detail: [{ loc: ["body", "rate_limit"] }] })
})

test("the final cost of a clip is in its status", async () => {
  const params = { path: { request_id: "req_abc123" } }
  expect((await vinci.client.GET("/status/{request_id}", { params })).data).toMatchObject({
    status: "completed",
    cost_usd: 0.26,
  })
})
