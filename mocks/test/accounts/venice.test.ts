import { describe, expect, test } from "vitest"
import { openLedger, type TestCall } from "../open-ledger.js"

const ask = { model: "zai-org-glm-5-1", messages: [{ role: "user", content: "Name the largest canal." }] }
const question: TestCall = { body: ask }
type Page = { data: { requestId: string; amount: number; currency: string }[]; nextCursor: string | null }

describe("a call", () => {
  test("is paid in DIEM before bundled credits before dollars, each charge by one of them", () => {
    const { ask, read } = openLedger("venice", {
      diem: "0.05",
      bundled: "0.03",
      balance: "0.04",
      costPerCall: "0.02",
    })
    const balance = () => read("getBillingBalance")
    const states = [1, 2, 3, 4, 5].map(() => {
      expect(ask("createChatCompletion", question)?.status).toBe(200)
      return balance()
    })
    const state = (consumptionCurrency: string | null, diem: number, usd: number) => ({
      canConsume: consumptionCurrency !== null,
      consumptionCurrency,
      balances: { diem, usd },
      diemEpochAllocation: 100,
    })
    expect(states).toEqual([
      state("DIEM", 0.03, 0.04),
      state("BUNDLED_CREDITS", 0.01, 0.04),
      state("USD", 0.01, 0.04),
      state("USD", 0.01, 0.02),
      state(null, 0.01, 0),
    ])
    expect(ask("createChatCompletion", question)).toEqual({
      status: 402,
      body: {
        error:
          "Insufficient USD or Diem balance to complete request. Visit https://venice.ai/settings/api to add credits.",
      },
    })
    expect(balance()).toEqual(states[4])
  })

  test("cannot be paid by an account without funds; null is not zero", () => {
    const { ask, read } = openLedger("venice", { diem: null, balance: null, allotment: "0" })
    expect(read("getBillingBalance")).toEqual({
      canConsume: false,
      consumptionCurrency: null,
      balances: { diem: null, usd: null },
      diemEpochAllocation: 0,
    })
    expect(ask("createChatCompletion", question)?.status).toBe(402)
  })
})

describe("an epoch", () => {
  test("renews the allotment at midnight (UTC), however much was left", () => {
    const { ledger, ask, read } = openLedger("venice", { diem: "0.01", allotment: "100", balance: "0" })
    ask("createChatCompletion", question)
    expect(read("getApiKeyRateLimits")).toMatchObject({
      data: {
        accessPermitted: false,
        balances: { USD: 0, DIEM: 0 },
        nextEpochBegins: "2026-06-16T00:00:00.000Z",
      },
    })
    ledger.advance("12h")
    ask("createChatCompletion", question)
    expect(read("getBillingBalance")).toMatchObject({ balances: { diem: 99.99, usd: 0 } })
    ledger.advance("3d")
    expect(read("getBillingBalance")).toMatchObject({ balances: { diem: 100 } })
    expect(read("getApiKeyRateLimits")).toMatchObject({
      data: { nextEpochBegins: "2026-06-20T00:00:00.000Z" },
    })
  })

  test("grants nothing without a stake", () => {
    const { ledger, read } = openLedger("venice", { diem: null })
    ledger.advance("1d")
    expect(read("getBillingBalance")).toMatchObject({ balances: { diem: null } })
  })
})

describe("a limit of a key", () => {
  test("in dollars refuses with its own message, counts bundled credits, and resets each month", () => {
    const { ledger, ask, read } = openLedger("venice", { diem: null, bundled: "0.01", usdLimit: "0.02" })
    for (const _ of [1, 2]) expect(ask("createChatCompletion", question)?.status).toBe(200)
    expect(ask("createChatCompletion", question)).toEqual({
      status: 402,
      body: { error: expect.stringMatching(/^API key USD spend limit exceeded\./) },
    })
    expect(read("getApiKeys")).toMatchObject({
      data: [
        {
          consumptionLimits: { usd: 0.02, diem: null },
          limitPeriod: "MONTH",
          currentPeriodUsage: { usd: "0.0200", diem: "0.0000" },
          usage: { trailingSevenDays: { usd: "0.0200", diem: "0.0000" } },
        },
      ],
    })
    expect(read("getApiKeyRateLimits")).toMatchObject({ data: { accessPermitted: false } })
    ledger.advance("15d")
    expect(ask("createChatCompletion", question)?.status).toBe(402)
    ledger.advance("1d")
    expect(ask("createChatCompletion", question)?.status).toBe(200)
  })

  test("in DIEM per epoch resets at midnight", () => {
    const { ledger, ask } = openLedger("venice", { diemLimit: "0.01", limitPeriod: "EPOCH" })
    expect(ask("createChatCompletion", question)?.status).toBe(200)
    expect(ask("createChatCompletion", question)?.body).toEqual({
      error: expect.stringMatching(/^API key DIEM spend limit exceeded\./),
    })
    ledger.advance("12h")
    expect(ask("createChatCompletion", question)?.status).toBe(200)
  })

  test("for all time never resets", () => {
    const { ledger, ask } = openLedger("venice", { diemLimit: "0.01", limitPeriod: "LIFETIME" })
    ask("createChatCompletion", question)
    ledger.advance("400d")
    expect(ask("createChatCompletion", question)?.status).toBe(402)
  })

  test("is reported for the key by its id, and its usage only if there is a limit", () => {
    const { ask, read } = openLedger("venice")
    const { data } = read("getApiKeys") as { data: { id: string }[] }
    expect(read("getApiKey", { parameters: { id: data[0]?.id ?? "" } })).toEqual({ data: data[0] })
    expect(data[0]).not.toHaveProperty("currentPeriodUsage")
    expect(ask("getApiKey", { parameters: { id: "other" } })?.status).toBe(400)
  })
})

describe("the history", () => {
  function spendOften(count: number) {
    const venice = openLedger("venice", { diem: "0.05" })
    for (let call = 0; call < count; call += 1) {
      venice.ask("createChatCompletion", question)
      venice.ledger.advance("1m")
    }
    return venice
  }
  const page = (venice: ReturnType<typeof openLedger>, query: Record<string, string>, key = "key") =>
    venice.read("getBillingUsageHistory", { query, key }) as Page
  const ids = ({ data }: Page) =>
    data.map(
      (line) => (line as never as { inferenceDetails: { requestId: string } }).inferenceDetails.requestId,
    )

  test("reports each charge as a negative amount: its units times its price", () => {
    const venice = spendOften(1)
    expect(page(venice, {})).toEqual({
      data: [
        {
          timestamp: "2026-06-15T12:00:00.000Z",
          sku: "zai-org-glm-5-1-llm-output-mtoken",
          pricePerUnitUsd: 10,
          units: 0.001,
          amount: -0.01,
          currency: "DIEM",
          notes: "API Inference",
          inferenceDetails: {
            requestId: "chatcmpl-1",
            inferenceExecutionTime: 1000,
            promptTokens: 10,
            completionTokens: 1000,
          },
        },
      ],
      nextCursor: null,
    })
  })

  test("is walked page by page, each charge once, whatever is written meanwhile", () => {
    const venice = spendOften(25)
    const first = page(venice, { pageSize: "10" })
    for (const _ of Array(10)) venice.ask("createChatCompletion", question)
    const second = page(venice, { cursor: first.nextCursor ?? "" })
    const third = page(venice, { cursor: second.nextCursor ?? "" })
    expect([first, second, third].map(({ data }) => data.length)).toEqual([10, 10, 5])
    expect(third.nextCursor).toBeNull()
    expect([first, second, third].flatMap(ids)).toEqual(
      Array.from({ length: 25 }, (_, index) => `chatcmpl-${index + 1}`),
    )
    expect(ids(page(venice, { cursor: first.nextCursor ?? "" }))).toEqual(ids(second))
  })

  test("is filtered by currency and time, and the cursor carries the filters", () => {
    const venice = spendOften(25)
    expect(page(venice, { currency: "DIEM" }).data).toHaveLength(5)
    const first = page(venice, { currency: "USD", pageSize: "10" })
    const second = page(venice, { cursor: first.nextCursor ?? "" })
    expect([first, second].flatMap(({ data }) => data)).toHaveLength(20)
    expect(second.nextCursor).toBeNull()
    expect([first, second].flatMap(({ data }) => data).every(({ currency }) => currency === "USD")).toBe(true)
    const between = { startTimestamp: "2026-06-15T12:03:00Z", endTimestamp: "2026-06-15T12:05:00Z" }
    expect(ids(page(venice, between))).toEqual(["chatcmpl-4", "chatcmpl-5"])
  })

  test("a page that ends exactly with the last charge has no next page", () => {
    expect(page(spendOften(10), { pageSize: "10" }).nextCursor).toBeNull()
  })

  test.each(["altered", "another key's", "expired"])("a cursor that is %s is refused", (kind) => {
    const venice = spendOften(11)
    const cursor = page(venice, { pageSize: "10" }).nextCursor ?? ""
    if (kind === "expired") venice.ledger.advance("1h")
    const query = { cursor: kind === "altered" ? `${cursor}x` : cursor }
    const call = { query, key: kind === "another key's" ? "other" : "key" }
    expect(venice.ask("getBillingUsageHistory", call)).toEqual({
      status: 400,
      body: { error: "Invalid or expired cursor; restart from the first page" },
    })
  })

  test("an end that is not after the start is refused", () => {
    const query = { startTimestamp: "2026-06-15T12:00:00Z", endTimestamp: "2026-06-15T12:00:00Z" }
    expect(openLedger("venice").ask("getBillingUsageHistory", { query })).toMatchObject({
      status: 400,
      body: { details: { endTimestamp: { _errors: [expect.any(String)] } } },
    })
  })

  test("is CSV if the client accepts that, with the cursor in a header", () => {
    const venice = spendOften(11)
    const headers = { accept: "text/csv" }
    const first = venice.ask("getBillingUsageHistory", { headers, query: { pageSize: "10" } })
    expect(first).toMatchObject({
      status: 200,
      mediaType: "text/csv",
      headers: {
        "Content-Disposition": "attachment; filename=billing-usage-history-20260615T121100000Z.csv",
        "x-next-cursor": expect.stringMatching(/^[A-Za-z0-9_-]{1,512}$/),
      },
    })
    expect(String(first?.body).split("\n")).toHaveLength(12)
    const cursor = first?.headers?.["x-next-cursor"] ?? ""
    const last = venice.ask("getBillingUsageHistory", { headers, query: { cursor } })
    expect(last?.headers).not.toHaveProperty("x-next-cursor")
    expect(last?.body).toBe(
      "timestamp,sku,pricePerUnitUsd,units,amount,currency,notes,inferenceDetails.requestId,inferenceDetails.inferenceExecutionTime,inferenceDetails.promptTokens,inferenceDetails.completionTokens\n" +
        "2026-06-15T12:10:00.000Z,zai-org-glm-5-1-llm-output-mtoken,10,0.001,-0.01,USD,API Inference,chatcmpl-11,1000,10,1000\n",
    )
  })

  test("quotes CSV fields that would break a line", () => {
    const { ask, read } = openLedger("venice")
    ask("createChatCompletion", { body: { model: 'a,"b"' } })
    const csv = read("getBillingUsageHistory", { headers: { accept: "text/csv" } })
    expect(csv).toContain(',"a,""b""-llm-output-mtoken",')
  })
})

describe("the analytics", () => {
  test("add up to the same as the history, by day, by model and by key", () => {
    const { ledger, ask, read } = openLedger("venice", { diem: "0.02", allotment: "0", bundled: "0.01" })
    const use = (model: string) => ask("createChatCompletion", { body: { model } })
    use("a")
    use("b")
    ledger.advance("1d")
    for (const _ of [1, 2]) use("b")
    expect(read("getBillingUsageAnalytics", { query: { lookback: "2d" } })).toEqual({
      lookback: "2d",
      byDate: [
        { date: "2026-06-15", USD: 0, DIEM: 0.02 },
        { date: "2026-06-16", USD: 0.02, DIEM: 0 },
      ],
      byModel: [
        {
          modelName: "b",
          unitType: "tokens",
          modelType: "LLM",
          totalUsd: 0.02,
          totalDiem: 0.01,
          totalUnits: 3000,
        },
        {
          modelName: "a",
          unitType: "tokens",
          modelType: "LLM",
          totalUsd: 0,
          totalDiem: 0.01,
          totalUnits: 1000,
        },
      ],
      byModelDaily: [
        { date: Date.UTC(2026, 5, 15), a: 0.01, b: 0.01 },
        { date: Date.UTC(2026, 5, 16), a: 0, b: 0.02 },
      ],
      topModels: ["b", "a"],
      byKey: [
        {
          apiKeyId: "e28e82dc-9df2-4b47-b726-d0a222ef2ab5",
          description: "Example API Key",
          totalUsd: 0.02,
          totalDiem: 0.02,
          totalUnits: 4000,
        },
      ],
      byKeyDaily: [
        { date: Date.UTC(2026, 5, 15), "Example API Key": 0.02 },
        { date: Date.UTC(2026, 5, 16), "Example API Key": 0.02 },
      ],
      topKeyNames: ["Example API Key"],
    })
  })

  test("cover seven days by default, today included", () => {
    const { ledger, ask, read } = openLedger("venice")
    ask("createChatCompletion", question)
    ledger.advance("6d")
    const spent = () => read("getBillingUsageAnalytics") as { byDate: object[]; byModel: object[] }
    expect(spent().byDate).toHaveLength(7)
    expect(spent().byDate[0]).toEqual({ date: "2026-06-15", USD: 0, DIEM: 0.01 })
    ledger.advance("1d")
    expect(spent()).toMatchObject({ byModel: [], byModelDaily: [], byKey: [], byKeyDaily: [] })
  })

  test("take a first and a last day together, of at most ninety", () => {
    const { ask, read } = openLedger("venice")
    ask("createChatCompletion", question)
    const query = { startDate: "2026-06-14", endDate: "2026-06-15" }
    expect(read("getBillingUsageAnalytics", { query })).toMatchObject({
      lookback: "2026-06-14:2026-06-15",
      byDate: [
        { date: "2026-06-14", USD: 0, DIEM: 0 },
        { date: "2026-06-15", USD: 0, DIEM: 0.01 },
      ],
    })
    for (const wrong of [
      { startDate: "2026-06-14" },
      { endDate: "2026-06-14" },
      { startDate: "2026-06-15", endDate: "2026-06-14" },
      { startDate: "2026-01-01", endDate: "2026-06-14" },
      { startDate: "2026-13-01", endDate: "2026-13-02" },
    ] as Record<string, string>[])
      expect(ask("getBillingUsageAnalytics", { query: wrong })?.status).toBe(400)
  })
})

describe("a wallet", () => {
  const wallet = "0xAbCdEf0123456789aBcDeF0123456789AbCdEf01"
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64")
  const signed = (address = wallet): TestCall => ({
    key: "",
    headers: { "sign-in-with-x": encode({ address, message: "m", signature: "s" }) },
  })
  const pay = (units: string, nonce = "1"): TestCall => ({
    key: "",
    headers: {
      "payment-signature": encode({ payload: { authorization: { from: wallet, value: units, nonce } } }),
    },
  })
  const path = { walletAddress: wallet }

  function openWallet(balance: string, costPerCall = "0.05") {
    const { ledger, ...venice } = openLedger("venice", { costPerCall })
    ledger.set({ balance }, { key: wallet })
    return { ledger, ...venice }
  }

  test("pays a call from its credit, which a header reports; no account of a key changes", () => {
    const { ask, read } = openWallet("0.15")
    const paid = ask("createChatCompletion", { ...question, ...signed() })
    expect(paid).toMatchObject({ status: 200, headers: { "X-Balance-Remaining": "0.100000" } })
    expect(read("getX402Balance", { ...signed(), parameters: path })).toEqual({
      success: true,
      data: {
        walletAddress: wallet,
        balanceUsd: 0.1,
        canConsume: true,
        minimumTopUpUsd: 5,
        suggestedTopUpUsd: 10,
      },
    })
    expect(read("getBillingBalance")).toMatchObject({ balances: { diem: 90.5, usd: 25 } })
    expect(read("getBillingUsageHistory")).toMatchObject({ data: [] })
  })

  test("needs ten cents for a call; below that, the response says how to top up", () => {
    const { ask, read } = openWallet("0.099")
    expect(ask("createChatCompletion", { ...question, ...signed() })).toMatchObject({
      status: 402,
      headers: { "PAYMENT-REQUIRED": expect.any(String) },
      body: {
        code: "PAYMENT_REQUIRED",
        currentBalanceUsd: 0.099,
        minimumBalanceUsd: 0.1,
        siwxChallenge: { info: { issuedAt: "2026-06-15T12:00:00.000Z" } },
      },
    })
    expect(read("getX402Balance", { ...signed(), parameters: path })).toMatchObject({
      data: { canConsume: false },
    })
  })

  test("is credited with a payment once, however often it is sent", () => {
    const { ask, read } = openWallet("0")
    const first = ask("createX402TopUp", pay("10000000"))
    expect(first).toMatchObject({
      status: 200,
      body: {
        success: true,
        data: { walletAddress: wallet.toLowerCase(), amountCredited: 10, newBalance: 10 },
      },
    })
    expect(
      JSON.parse(Buffer.from(first?.headers?.["PAYMENT-RESPONSE"] ?? "", "base64").toString()),
    ).toMatchObject({ success: true, payer: wallet.toLowerCase(), network: "eip155:8453" })
    expect(ask("createX402TopUp", pay("10000000"))).toEqual(first)
    expect(read("createX402TopUp", pay("5000001", "2"))).toMatchObject({ data: { newBalance: 15.000001 } })
  })

  test("can pay from 5 to 10,000 dollars at a time, if the amount can be read", () => {
    const { ask } = openWallet("0")
    for (const units of ["4999999", "10000000001", "-1", "x"])
      expect(ask("createX402TopUp", pay(units))).toMatchObject({
        status: 400,
        body: { error: "PAYMENT_VERIFICATION_FAILED" },
      })
    expect(ask("createX402TopUp", { headers: { "x-payment": "no JSON" } })?.status).toBe(400)
  })

  test("pays the suggested ten dollars if the payment states no amount", () => {
    const { read } = openLedger("venice", { balance: "0" })
    const headers = { "x-402-payment": encode({ x402Version: 2, payload: "..." }) }
    expect(read("createX402TopUp", { headers })).toMatchObject({
      data: {
        walletAddress: "0x2222222222222222222222222222222222222222",
        amountCredited: 10,
        newBalance: 10,
      },
    })
  })

  test("without a payment is left to the rule that responds with 402", () => {
    expect(openLedger("venice").ask("createX402TopUp")).toBeUndefined()
  })

  test("lists its transactions, newest first, page by page", () => {
    const { ledger, ask, read } = openWallet("0")
    ask("createX402TopUp", pay("5000000"))
    ledger.advance("1m")
    ask("createChatCompletion", { ...question, ...signed() })
    const list = (query: Record<string, string> = {}) =>
      read("getX402Transactions", { ...signed(), parameters: path, query })
    const [charge, topUp] = [
      {
        id: "ledger_2",
        amount: -0.05,
        balanceAfter: 4.95,
        type: "CHARGE",
        createdAt: "2026-06-15T12:01:00.000Z",
        requestId: "chatcmpl-1",
        modelId: "zai-org-glm-5-1",
      },
      {
        id: "ledger_1",
        amount: 5,
        balanceAfter: 5,
        type: "TOP_UP",
        createdAt: "2026-06-15T12:00:00.000Z",
        requestId: null,
        modelId: null,
      },
    ]
    const rows = (transactions: object[], limit: number, offset: number, hasMore: boolean) => ({
      success: true,
      data: {
        walletAddress: wallet,
        currentBalance: 4.95,
        transactions,
        pagination: { limit, offset, hasMore },
      },
    })
    expect(list()).toEqual(rows([charge, topUp], 50, 0, false))
    expect(list({ limit: "1" })).toEqual(rows([charge], 1, 0, true))
    expect(list({ limit: "1", offset: "1" })).toEqual(rows([topUp], 1, 1, false))
  })

  test("is the same in any letter case, and sees no other", () => {
    const { ask, read } = openWallet("1")
    const lower = { walletAddress: wallet.toLowerCase() }
    expect(read("getX402Balance", { ...signed(), parameters: lower })).toMatchObject({
      data: { balanceUsd: 1 },
    })
    const other = { walletAddress: "0x2222222222222222222222222222222222222222" }
    expect(ask("getX402Balance", { ...signed(), parameters: other })).toEqual({
      status: 403,
      body: { error: "You can only access resources for your own wallet" },
    })
  })

  test("with a sign-in that cannot be read is believed, like any key", () => {
    const { ask } = openWallet("1")
    const headers = { "x-sign-in-with-x": "abc" }
    expect(ask("getX402Balance", { headers, parameters: path })?.status).toBe(200)
    expect(ask("createChatCompletion", { ...question, headers })?.headers).toHaveProperty(
      "X-Balance-Remaining",
    )
  })
})

test("a top-up names its bucket, dollars unless it says so", () => {
  const { ledger, read } = openLedger("venice", { diem: null, balance: null })
  ledger.topUp("1")
  ledger.topUp("2", { bucket: "diem" })
  ledger.topUp("3", { bucket: "bundled" })
  expect(read("getBillingBalance")).toMatchObject({ balances: { diem: 2, usd: 1 } })
})
