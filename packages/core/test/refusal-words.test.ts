import { describe, expect, test } from "vitest"
import { toErrorParts } from "../src/refusal/error-parts.js"
import { findDoubts } from "../src/refusal/find-doubts.js"
import { findSuccessor } from "../src/refusal/find-successor.js"
import { isAboutBalance } from "../src/refusal/is-about-balance.js"
import { isPage } from "../src/refusal/is-page.js"
import { createFakeClock } from "./fake-clock.js"
import { createFake } from "./fake-provider.js"

const isAbout = (body: unknown, reason?: string) => isAboutBalance({ body, reason })

describe("an empty balance", () => {
  test.each(
    "insufficient_balance insufficient_credit insufficient_credits insufficient_funds balance_exhausted credit_balance_exhausted balance_too_low credit_balance_too_low out_of_credit OUT_OF_CREDITS".split(
      " ",
    ),
  )("is what the code %s means, wherever it is", (code) => {
    const bodies = [{ error: { code } }, { error: { type: code } }, { code }, { type: code }, { error: code }]
    expect(bodies.map((body) => isAbout(body))).toEqual(bodies.map(() => true))
    expect(isAbout({ code: `not_${code}` })).toBe(false)
    expect(isAbout({ code: `${code}_warning` })).toBe(false)
  })

  test("may be what a quota means, as the whole code only", () => {
    expect(isAbout({ code: "insufficient_quota" })).toBe("maybe")
    expect([isAbout({ code: "no_insufficient_quota" }), isAbout({ code: "insufficient_quota_of" })]).toEqual([
      false,
      false,
    ])
  })

  test.each([
    "insufficient account credit",
    "Not enough credits",
    "no funds",
    "Your credit is too low",
    "credits are insufficient",
    "The balance has been exhausted",
    "funds have been depleted",
    "exhausted balance",
    "You are out of credit",
    "out of credits",
  ])("is what these words mean: %s", (reason) => {
    expect([isAbout({}, reason), isAbout(reason)]).toEqual([true, true])
    expect(isAbout({}, reason.replace(/\w+$/, "time"))).toBe(false)
  })

  test("is not looked for beyond the first thousand characters of a text", () => {
    expect(isAbout(`${" ".repeat(985)}out of credits`)).toBe(true)
    expect(isAbout(`${" ".repeat(1000)}out of credits`)).toBe(false)
  })
})

const limits = ["InsufficientBalanceError", "SpendCapExceededError"]
const payments = ["BalanceHeldError", "SpendCapExceededError", "PaymentRequiredError"]
const doubt = (
  status: number,
  body: unknown,
  { reason, isWaitTold = false }: { readonly reason?: string; readonly isWaitTold?: boolean } = {},
) =>
  findDoubts(
    {
      status,
      body,
      headers: new Headers(),
      at: new Date(0),
      facts: { provider: "fake" },
      reason,
      details: {},
    },
    isWaitTold,
  )

describe("a format that is unknown", () => {
  test.each(
    "credit credits balance funds budget budgets billing quota quotas payment payments prepaid prepayment recharge topup top-up spend spent spending plan".split(
      " ",
    ),
  )("may mean money if it names a shortage of %s", (word) => {
    expect(doubt(400, { message: `${word} exceeded` })).toEqual(limits)
    expect(doubt(400, { message: word })).toEqual([])
    expect(doubt(499, `${word} exceeded`)).toEqual(limits)
    for (const status of [500, 503, 408]) expect(doubt(status, { message: `${word} exceeded` })).toEqual([])
  })

  test.each(["usage limit", "usage thresholds", "usage caps", "top up"])(
    "may mean money if it names the %s",
    (words) => expect(doubt(400, `${words} reached`)).toEqual(limits),
  )

  test.each(
    "insufficient,not enough,exceeds,exhausted,reached,crossed,depleted,used up,used all,out of,too low,suspended,locked,overdue,unpaid,required".split(
      ",",
    ),
  )("names a shortage by %s", (word) => {
    expect(doubt(400, `${word} credits`)).toEqual(limits)
  })

  test.each(
    "rate limit,too many requests,per second,per-minute,per min,per hour,permission,permissions,scope,scopes,role,roles".split(
      ",",
    ),
  )("does not mean money if it is about the %s", (word) => {
    expect(doubt(400, `exceeded billing ${word}`)).toEqual([])
  })

  test.each([412, 432, 433, 456])("may mean money by its status %i", (status) => {
    expect(doubt(status, {})).toEqual(limits)
  })

  test.each(["in flight", "in-flight", "limit", "limits", "cap", "caps", "budget", "budgets"])(
    "of a 402 may be another error about money if its reason says %s",
    (word) => {
      expect(doubt(402, {}, { reason: `the ${word}` })).toEqual(payments)
      expect(doubt(402, {}, { reason: "no money" })).toEqual([])
    },
  )

  test("of a 402 without a reason may be any error about money, and a plain text may not be the provider's", () => {
    expect(doubt(402, {})).toEqual(payments)
    expect(doubt(402, "")).toEqual(payments)
    expect(doubt(402, "DEPLOYMENT_DISABLED")).toEqual([...payments, "UnexpectedResponseError"])
  })

  test.each(
    "ratelimit,rate limit,rate_limit,rate-limit,too many requests,too_many_requests,slow down,slow_down,Throttled".split(
      ",",
    ),
  )("of a silent 429 is a matter of speed if it says %s", (word) => {
    expect(doubt(429, { name: word })).toEqual([])
  })

  test("of a 429 without a reason may mean money, unless a wait is stated", () => {
    expect([doubt(429, {}), doubt(429, { name: "no" }), doubt(429, undefined)]).toEqual([
      limits,
      limits,
      limits,
    ])
    expect(doubt(429, {}, { isWaitTold: true })).toEqual([])
    expect(doubt(429, undefined, { isWaitTold: true })).toEqual(limits)
    expect(doubt(429, {}, { reason: "wait" })).toEqual([])
    expect(doubt(418, {})).toEqual([])
  })
})

describe("a page", () => {
  const html = (body: unknown, type = "") => isPage({ headers: new Headers({ "content-type": type }), body })

  test("is known by its type or by its beginning", () => {
    expect([html("x", "text/html; charset=utf-8"), html("x", "TEXT/HTML")]).toEqual([true, true])
    expect([html("<!doctype html>"), html("\n  <HTML>")]).toEqual([true, true])
  })

  test("is not recognized by HTML elsewhere in the text", () => {
    expect([
      html("x", "application/x; of=text/html"),
      html("see <html>"),
      html(["<html>"]),
      html(undefined),
    ]).toEqual([false, false, false, false])
  })
})

test.each([
  ['<https://new.example/v2>; rel="successor-version"', "https://new.example/v2"],
  ["</v2>; rel=successor-version", "https://api.example/v2"],
  ['</v2>;   title="new"; rel="alternate successor-version"', "https://api.example/v2"],
  ["</next>; rel=next, </v2>; rel=successor-version", "https://api.example/v2"],
  ["</next>; rel=next", undefined],
  ["<https://[>; rel=successor-version", undefined],
  ["", undefined],
])("the successor in the Link %j is %s", (link, successor) => {
  expect(findSuccessor(new Headers({ link }), "https://api.example/v1")).toBe(successor)
})

describe("the parts of a response", () => {
  const limit = 8
  const readBody = (body: unknown) => toErrorParts({ status: 400, headers: {}, body }, limit)?.readBody()
  async function* stream(...chunks: (string | Uint8Array)[]) {
    yield* chunks
  }
  const bytes = (text: string) => new TextEncoder().encode(text)

  test("have a body up to the limit, in any form, and none beyond it", async () => {
    const forms = [
      (text: string) => text,
      bytes,
      (text: string) => bytes(text).buffer,
      (text: string) => stream(text),
    ]
    for (const toBody of forms) {
      expect(await readBody(toBody("12345678"))).toBe(12345678)
      expect(await readBody(toBody("123456789"))).toBeUndefined()
    }
    expect(await readBody({ any: "object" })).toEqual({ any: "object" })
    expect(await readBody(stream())).toBeUndefined()
  })

  test("keep a letter that two chunks share", async () => {
    const [first, ...rest] = bytes("é")
    expect(await readBody(stream(new Uint8Array([first ?? 0]), new Uint8Array(rest)))).toBe("é")
  })

  test("leave out headers without a value, and invalid ones", () => {
    const toNames = (headers: unknown) => [
      ...(toErrorParts({ status: 400, headers }, limit)?.headers.keys() ?? []),
    ]
    expect(toNames({ a: "1", b: undefined, c: null, "not a name": "2" })).toEqual(["a"])
    expect(toNames(new Map([["a", "1"]]))).toEqual(["a"])
    expect(toNames([["a", "1"]])).toEqual(["a"])
    for (const none of [null, undefined, "a: 1", 7]) expect(toNames(none)).toEqual([])
  })

  test("do not exist without a response", () => {
    for (const given of [undefined, null, 7, "text", {}, { status: "400" }, { status: 4.5 }])
      expect(toErrorParts(given, limit)).toBeUndefined()
  })

  test("are found up to four levels deep", () => {
    const wrap = (depth: number): object =>
      depth === 0 ? { status: 402, headers: {} } : { lastError: wrap(depth - 1) }
    expect([toErrorParts(wrap(3), limit)?.status, toErrorParts(wrap(4), limit)?.status]).toEqual([
      402,
      undefined,
    ])
  })
})

describe("the error of a status", () => {
  const fake = createFake({ apiKey: "key-12345", clock: createFakeClock() })
  const read = (status: number, headers: Record<string, string> = {}) =>
    fake.readError({ status, headers, body: {} })

  test("states the wait after a failure, if it is known", async () => {
    expect(await read(503, { "retry-after": "7" })).toMatchObject({ name: "ServerError", retryAfter: 7 })
    expect(await read(503)).not.toHaveProperty("retryAfter")
    expect(await read(429)).not.toHaveProperty("retryAfter")
  })

  test("names the replacement of a removed endpoint", async () => {
    const link = '<https://new.example/v2>; rel="successor-version"'
    expect(await read(410, { link })).toMatchObject({
      name: "BillingUnavailableError",
      successor: "https://new.example/v2",
      message: expect.stringContaining("is gone. Use https://new.example/v2."),
    })
    expect((await read(410))?.message).toMatch(/is gone\.$/)
  })

  test("states what was received instead of a success or an error", async () => {
    const error = await read(199)
    expect(error).toMatchObject({ name: "UnexpectedResponseError", status: 199 })
    expect(error?.message).toContain("should be a success or an error, but was status 199")
    expect((await read(400))?.name).toBe("InvalidRequestError")
  })

  test("names the place of the key", async () => {
    expect((await read(401))?.message).toMatch(/Check FAKE_API_KEY or the `apiKey` option/)
  })
})
