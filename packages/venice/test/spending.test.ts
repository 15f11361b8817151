import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { usd } from "../../../test/usd.ts"
import { createVenice } from "../src/index.js"

const messages = [{ role: "user", content: "Say hello." }]

async function start(ledger: { balance: string; diem: string; costPerCall: string; usdLimit?: string }) {
  const mock = await startLedger("venice", ledger)
  const venice = createVenice({ apiKey: mock.apiKey, baseUrl: mock.url })
  const ask = () =>
    readAnswer(venice, venice.client.POST("/chat/completions", { body: { model: "a", messages } }))
  const available = async () => (await venice.getBalance()).buckets.map(({ available }) => available.value)
  const charges = async () => {
    const found: string[] = []
    for await (const { amount } of venice.charges()) found.push(`${amount.value} ${amount.unit}`)
    return found
  }
  return { mock, venice, ask, available, charges }
}

test("an account is spent to zero, refuses calls, is topped up, and accepts calls again with the next epoch", async () => {
  const { mock, venice, ask, available, charges } = await start({
    balance: "0.05",
    diem: "0.05",
    costPerCall: "0.05",
  })
  expect(await ask()).toBeUndefined()
  expect(await available()).toEqual(["0", "0.05"])
  expect(await ask()).toBeUndefined()
  expect(await available()).toEqual(["0", "0"])
  expect(await ask()).toMatchObject({ name: "InsufficientBalanceError" })
  expect((await venice.getBalance()).canSpend).toBe(false)
  mock.ledger.topUp("1", { bucket: "usd" })
  expect(await ask()).toBeUndefined()
  expect(await available()).toEqual(["0", "0.95"])
  mock.ledger.advance("1d")
  expect(await available()).toEqual(["100", "0.95"])
  expect(await ask()).toBeUndefined()
  expect(await available()).toEqual(["99.95", "0.95"])
  expect(await charges()).toEqual(["0.05 DIEM", "0.05 USD", "0.05 USD", "0.05 DIEM"])
  expect((await venice.getUsage()).spent).toEqual([usd("0.1"), { value: "0.1", unit: "DIEM" }])
})

test("ten concurrent calls lose nothing, and every charge is in the ledger once", async () => {
  const { ask, available, charges } = await start({ balance: "1", diem: "0.1", costPerCall: "0.03" })
  const spendAll = async () => {
    while (!(await ask()));
  }
  await Promise.all(Array.from({ length: 10 }, spendAll))
  expect(await available()).toEqual(["0.01", "0.01"])
  expect(await charges()).toEqual([...Array(3).fill("0.03 DIEM"), ...Array(33).fill("0.03 USD")])
})

test("a reached limit of the key is its own error", async () => {
  const { venice, ask } = await start({ balance: "1", diem: "0", costPerCall: "0.5", usdLimit: "0.5" })
  expect(await ask()).toBeUndefined()
  expect(await ask()).toMatchObject({ name: "SpendCapExceededError" })
  expect(await venice.getSpendCaps()).toMatchObject([{ limit: usd("0.5"), spent: usd("0.5") }])
})

test("a wallet gets a challenge, pays, and spends its payment", async () => {
  const { mock } = await start({ balance: "0", diem: "0", costPerCall: "4.95" })
  const address = "0xAbCdEf0123456789aBcDeF0123456789AbCdEf01"
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64")
  const signed = { "SIGN-IN-WITH-X": encode({ address }), "content-type": "application/json" }
  const send = (path: string, init: RequestInit) => fetch(mock.url + path, init)
  const ask = () =>
    send("/chat/completions", {
      method: "POST",
      headers: signed,
      body: JSON.stringify({ model: "a", messages }),
    })

  expect((await send("/x402/top-up", { method: "POST" })).status).toBe(402)
  const refused = await ask()
  expect([refused.status, await refused.json()]).toMatchObject([402, { currentBalanceUsd: 0 }])
  const payment = encode({
    x402Version: 2,
    payload: { authorization: { from: address, value: "5000000" } },
  })
  const paid = await send("/x402/top-up", { method: "POST", headers: { "PAYMENT-SIGNATURE": payment } })
  expect([paid.status, await paid.json()]).toMatchObject([200, { data: { newBalance: 5 } }])
  expect(JSON.parse(atob(paid.headers.get("payment-response") ?? ""))).toMatchObject({ success: true })
  expect((await ask()).headers.get("x-balance-remaining")).toBe("0.050000")
  expect((await ask()).status).toBe(402)
  const transactions = await send(`/x402/transactions/${address}`, { headers: signed })
  expect(await transactions.json()).toMatchObject({
    data: { currentBalance: 0.05, transactions: [{ amount: -4.95 }, { amount: 5 }] },
  })
})

test("an exported page is CSV, and names the next one in a header", async () => {
  const { mock, ask } = await start({ balance: "1", diem: "0", costPerCall: "0.01" })
  for (let call = 0; call < 11; call += 1) await ask()
  const headers = { authorization: `Bearer ${mock.apiKey}`, accept: "text/csv" }
  const first = await fetch(`${mock.url}/billing/usage-history?pageSize=10`, { headers })
  expect(first.headers.get("content-type")).toContain("text/csv")
  expect((await first.text()).trim().split("\n")).toHaveLength(11)
  const cursor = first.headers.get("x-next-cursor")
  const last = await fetch(`${mock.url}/billing/usage-history?cursor=${cursor}`, { headers })
  expect((await last.text()).trim().split("\n")).toHaveLength(2)
  expect(last.headers.has("x-next-cursor")).toBe(false)
})
