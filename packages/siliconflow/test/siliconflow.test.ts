import { realClock } from "@api-balance/core"
import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createSiliconFlow } from "../src/index.js"

const mocks = await startMocks({ providers: ["siliconflow"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.siliconflow

test("the currency is that of the host, because no body states it", async () => {
  const read = async (region?: "global" | "cn") => {
    const urls: string[] = []
    const fetch = async (url: string) => {
      urls.push(url)
      return Response.json({ code: 20000, data: { totalBalance: "88.88" } })
    }
    const { buckets } = await createSiliconFlow({ apiKey, fetch, ...(region && { region }) }).getBalance()
    return [...urls, buckets[0]?.available]
  }
  expect(await read()).toEqual(["https://api.siliconflow.com/v1/user/info", { value: "88.88", unit: "USD" }])
  expect(await read("cn")).toEqual([
    "https://api.siliconflow.cn/v1/user/info",
    { value: "88.88", unit: "CNY" },
  ])
})

test("a read whose response is an overload inside a 200 is retried", async () => {
  const bodies = [
    { code: 50505, message: "Overloaded.", data: null },
    { code: 20000, data: { totalBalance: "1" } },
  ]
  const clock = { ...realClock, random: () => 0 }
  const siliconflow = createSiliconFlow({
    apiKey,
    clock,
    fetch: async () => Response.json(bodies.shift()),
  })
  expect((await siliconflow.getBalance()).buckets[0]?.available.value).toBe("1")
})

test("a success whose code is missing is not a balance", async () => {
  const data = { totalBalance: "88.88" }
  const withoutCode = createSiliconFlow({ apiKey, fetch: async () => Response.json({ data }) })
  await expect(withoutCode.getBalance()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "code",
  })
})

test.each<[status: number, body: unknown, name: string]>([
  [200, { code: 30001, message: "Sorry, your account balance is insufficient" }, "InsufficientBalanceError"],
  [200, { code: 50603, message: "System is too busy now." }, "ServerError"],
  [200, { code: 20012, message: "Model does not exist." }, "UnexpectedResponseError"],
  [403, { message: "account balance is insufficient" }, "InsufficientBalanceError"],
  [403, { code: 30003, message: "Model disabled." }, "PermissionError"],
  [401, "Invalid token", "AuthenticationError"],
  [401, { code: 20001, message: "Invalid token" }, "AuthenticationError"],
])("%i with the body %j is a %s", async (status, body, name) => {
  expect(await createSiliconFlow({ apiKey }).readError({ status, body })).toMatchObject({ name, status })
})

test("a 200 with the code of a success, or with none, is not an error", async () => {
  const siliconflow = createSiliconFlow({ apiKey, baseUrl })
  expect(await siliconflow.readError({ status: 200, body: { code: 20000 } })).toBeUndefined()
  expect(await siliconflow.readError({ status: 200, body: { id: "chat-1", choices: [] } })).toBeUndefined()
})
