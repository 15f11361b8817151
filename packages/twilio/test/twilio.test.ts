import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createTwilio } from "../src/index.js"

const mocks = await startMocks({ providers: ["twilio"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.twilio
const accountSid = `AC${"0123456789abcdef".repeat(2)}`
const twilio = createTwilio({ accountSid, apiKey, baseUrl })

test("the SID and the auth token are a Basic pair, and the SID is part of the path", async () => {
  const sent: [string, string | null][] = []
  const watched = createTwilio({
    accountSid,
    apiKey: "example-token",
    fetch: async (url, { headers }) => {
      sent.push([String(url), new Headers(headers).get("authorization")])
      return Response.json({ balance: "1.00", currency: "USD" })
    },
  })
  await watched.getBalance()
  expect(sent).toEqual([
    [
      `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Balance.json`,
      `Basic ${btoa(`${accountSid}:example-token`)}`,
    ],
  ])
})

test("without a SID the error names the missing option and its variable", async () => {
  await expect(createTwilio({ apiKey, baseUrl }).getBalance()).rejects.toMatchObject({
    name: "MissingApiKeyError",
    option: "accountSid",
    variable: "TWILIO_ACCOUNT_SID",
  })
})

test.each<[what: string, body: object]>([
  ["null", { balance: null, currency: "USD" }],
  ["missing", { account_sid: accountSid }],
])("a balance that is %s belongs to a sub-account, and is not 0", async (_, body) => {
  const sub = createTwilio({ accountSid, apiKey, fetch: async () => Response.json(body) })
  await expect(sub.getBalance()).rejects.toMatchObject({
    name: "BillingUnavailableError",
    operation: "fetchBalance",
    message: expect.stringContaining("main account"),
  })
})

test("charges follow the pages, from the oldest day on, before `until`", async () => {
  const paths: string[] = []
  const record = (start_date: string) => ({
    as_of: start_date,
    category: "totalprice",
    start_date,
    price: "0.1",
    price_unit: "usd",
  })
  const paged = createTwilio({
    accountSid,
    apiKey,
    fetch: async (url) => {
      const { search, searchParams } = new URL(String(url))
      paths.push(search)
      const next = `/2010-04-01/Accounts/${accountSid}/Usage/Records/Daily.json?Page=1&PageToken=PT0123`
      return searchParams.has("PageToken")
        ? Response.json({ usage_records: [record("2026-11-03")], next_page_uri: null })
        : Response.json({
            usage_records: [record("2026-11-05"), record("2026-11-04")],
            next_page_uri: next,
          })
    },
  })
  const lines = await Array.fromAsync(paged.charges({ since: "2026-11-03", until: "2026-11-05" }))
  expect(lines.map(({ at }) => at.slice(0, 10))).toEqual(["2026-11-03", "2026-11-04"])
  const query = "?Category=totalprice&StartDate=2026-11-03&EndDate=2026-11-05&PageSize=1000"
  expect(paths).toEqual([query, `${query}&Page=1&PageToken=PT0123`])
})

test("a wrong key and a suspended account cannot be distinguished: the error says that it may be the balance", async () => {
  const [refused, suspended] = await Promise.all(
    [
      { status: 401, body: { code: 20003, message: "Authenticate", status: 401 } },
      { status: 403, body: { code: 20005, message: "Account is not active", status: 403 } },
    ].map((response) => twilio.readError(response)),
  )
  expect(refused).toMatchObject({ name: "AuthenticationError", maybe: ["InsufficientBalanceError"] })
  expect(refused?.message).toContain("TWILIO_ACCOUNT_SID")
  expect(suspended).toMatchObject({ name: "PermissionError", maybe: ["InsufficientBalanceError"] })
})
