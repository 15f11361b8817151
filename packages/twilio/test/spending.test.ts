import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createTwilio } from "../src/index.js"

test("messages are sent until the balance is spent, then the account is suspended until it is topped up", async () => {
  const mock = await startLedger("twilio", { balance: "0.5", costPerMessage: "0.25" })
  const accountSid = `AC${"0123456789abcdef".repeat(2)}`
  const twilio = createTwilio({ accountSid, apiKey: mock.apiKey, baseUrl: mock.url })
  const send = () =>
    readAnswer(
      twilio,
      twilio.client.POST("/Accounts/{AccountSid}/Messages.json", {
        params: { path: { AccountSid: accountSid } },
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: { To: "+15558675310", From: "+15017122661", Body: "Hi" },
      }),
    )
  const read = async () => (await twilio.getBalance()).buckets[0]?.available.value
  expect([await send(), await send(), await read()]).toEqual([undefined, undefined, "0"])
  expect((await twilio.getUsage()).spent).toEqual([{ value: "0.5", unit: "USD" }])
  expect(await send()).toMatchObject({ name: "PermissionError", maybe: ["InsufficientBalanceError"] })
  mock.ledger.topUp("1")
  expect([await send(), await read()]).toEqual([undefined, "0.75"])
  mock.ledger.advance("1d")
  await send()
  const days = (await Array.fromAsync(twilio.charges())).map(({ amount }) => amount.value)
  expect(days).toEqual(["0.75", "0.25"])
})
