import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createDigitalOcean } from "../src/index.js"

test("a prepaid account is used until it is blocked, is topped up, and starts the next month again", async () => {
  const figures = { balance: "0.5", monthToDate: "1", costPerDroplet: "0.25" }
  const mock = await startLedger("digitalocean", figures)
  const digitalocean = createDigitalOcean({ apiKey: mock.apiKey, baseUrl: mock.url })
  const body = { name: "x", size: "s-1vcpu-1gb", image: "ubuntu-24-04-x64" }
  const spend = () => readAnswer(digitalocean, digitalocean.client.POST("/v2/droplets", { body }))
  const read = async () => {
    const { buckets, owed, canSpend } = await digitalocean.getBalance()
    return { left: buckets[0]?.available.value, owed: owed?.[0]?.value, canSpend }
  }
  expect(await read()).toEqual({ left: "0.5", owed: "1", canSpend: true })
  expect([await spend(), await spend()]).toEqual([undefined, undefined])
  expect(await read()).toEqual({ left: "0", owed: "1.5", canSpend: false })
  expect(await spend()).toMatchObject({ name: "InsufficientBalanceError", status: 402 })
  expect(await digitalocean.getSpendCaps()).toMatchObject([
    { limit: { value: "1.5" }, spent: { value: "1.5" } },
  ])
  mock.ledger.topUp("1")
  expect(await spend()).toBeUndefined()
  mock.ledger.advance("31d")
  expect(await read()).toEqual({ left: "2.5", owed: "0", canSpend: true })
})
