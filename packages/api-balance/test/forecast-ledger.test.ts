import { type Ledger, startMocks } from "@api-balance/mocks"
import { expect, test } from "vitest"
import {
  type AnyProvider,
  createContentStats,
  createVendo,
  createVenice,
  createVinci,
  type Observation,
  toAmount,
  toForecast,
} from "../src/index.js"

const usd = (value: string) => toAmount(value, "USD")

/** Advances an account to the 10th of the next month, away from any end of a month. */
function skipToMonth({ now, advance }: Pick<Ledger, "now" | "advance">): void {
  const at = now()
  advance(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 10) - at.getTime())
}

/** Reads an account as a history would record it; the time is that of its ledger. */
async function observe(provider: AnyProvider, now: Date): Promise<Observation[]> {
  const accountRef = { provider: provider.id, at: now.toISOString() }
  const [balance, usage] = await Promise.all([provider.getBalance?.(), provider.getUsage?.()])
  return [...(balance ? [{ ...accountRef, balance }] : []), ...(usage ? [{ ...accountRef, usage }] : [])]
}

test("an account of Vinci that makes a clip an hour has that burn rate and that many days left, even across a top-up", async () => {
  await using mocks = await startMocks({ providers: ["vinci"], ledger: { vinci: { balance: "60.00" } } })
  const { apiKey, url: baseUrl, ledger } = mocks.vinci
  const vinci = createVinci({ apiKey, baseUrl })
  const observations: Observation[] = []
  const live = async (hours: number) => {
    for (let hour = 0; hour < hours; hour++) {
      observations.push(...(await observe(vinci, ledger.now())))
      await vinci.client.POST("/generate/text-to-video", { body: { prompt: "a boat", duration_seconds: 5 } })
      ledger.advance("1h")
    }
    observations.push(...(await observe(vinci, ledger.now())))
    return toForecast(observations, { now: ledger.now() }).runways[0]
  }
  const falling = await live(48)
  expect(falling?.bucket.available).toEqual(usd("48"))
  expect(falling?.burnRate.day).toMatchObject({ perDay: usd("6"), spent: usd("6") })
  expect(falling?.burnRate.week).toMatchObject({ perDay: usd("6"), spent: usd("12") })
  expect(falling?.daysLeft).toMatchObject({ state: "falling", estimate: 8, range: { least: 8, most: 8 } })

  ledger.topUp("30.00")
  const toppedUp = await live(24)
  expect(toppedUp?.bucket.available).toEqual(usd("72"))
  expect(toppedUp?.burnRate.week).toMatchObject({ perDay: usd("6"), spent: usd("18") })
  expect(toppedUp?.daysLeft).toMatchObject({ state: "falling", estimate: 12, range: { least: 12, most: 12 } })
  expect(toppedUp?.lastTopUp?.amount).toEqual(usd("30"))
})

test("the holds of Vendo are neither burn nor top-ups, and its month is its own figure", async () => {
  await using mocks = await startMocks({
    providers: ["vendo"],
    ledger: { vendo: { balance: "50", costPerCall: "0.02" } },
  })
  const { apiKey, url: baseUrl, ledger } = mocks.vendo
  const vendo = createVendo({ apiKey, baseUrl })
  skipToMonth(ledger)
  const body = { model: "gpt-4o-mini", messages: [{ role: "user" as const, content: "hello" }] }
  const observations = await observe(vendo, ledger.now())
  ledger.advance("5m")
  for (let round = 0; round < 36; round++) {
    // One observation falls into the minute in which a dollar is held, the other one after it.
    await vendo.client.POST("/v1/chat/completions", { body })
    observations.push(...(await observe(vendo, ledger.now())))
    ledger.advance("5m")
    observations.push(...(await observe(vendo, ledger.now())))
    ledger.advance("5m")
  }
  const now = ledger.now()
  const { runways, months } = toForecast(observations, { now })
  expect(runways[0]?.burnRate.hour).toMatchObject({ spent: usd("0.12") })
  expect(runways[0]).not.toHaveProperty("lastTopUp")
  expect(months).toMatchObject([{ source: "month", spent: usd("0.72"), complete: true }])
  // The balance alone gives the same, except for one call at the edge.
  const alone = toForecast(
    observations.filter(({ balance }) => balance),
    { now },
  )
  expect(alone.runways[0]).not.toHaveProperty("lastTopUp")
  expect(alone.runways[0]?.burnRate.hour).toMatchObject({ spent: usd("0.1") })
})

test("the allotment of Venice is renewed, never topped up, and its month is its charges", async () => {
  await using mocks = await startMocks({
    providers: ["venice"],
    ledger: { venice: { balance: null, diem: "100", costPerCall: "1" } },
  })
  const { apiKey, url: baseUrl, ledger } = mocks.venice
  const venice = createVenice({ apiKey, baseUrl })
  skipToMonth(ledger)
  const body = { model: "m", messages: [{ role: "user" as const, content: "hello" }] }
  const observations: Observation[] = []
  const start = ledger.now()
  for (let hour = 0; hour < 48; hour++) {
    observations.push(...(await observe(venice, ledger.now())))
    await venice.client.POST("/chat/completions", { body })
    ledger.advance("1h")
  }
  const charges = await Array.fromAsync(venice.charges({ since: start }))
  const { runways, months } = toForecast(observations, {
    now: ledger.now(),
    charges: [{ provider: "venice", charges }],
  })
  expect(runways).toHaveLength(1)
  expect(runways[0]?.burnRate.week).toMatchObject({
    perDay: toAmount(24, "DIEM"),
    spent: toAmount(46, "DIEM"),
  })
  expect(runways[0]?.daysLeft).toMatchObject({ state: "renews-first", basis: "week" })
  expect(runways[0]).not.toHaveProperty("lastTopUp")
  expect(months).toMatchObject([{ source: "charges", spent: toAmount(48, "DIEM"), complete: true }])
})

test("a pending amount of ContentStats counts as spent when it is used, and not again when it is charged", async () => {
  await using mocks = await startMocks({
    providers: ["contentstats"],
    ledger: { contentstats: { balance: "20", totalCharged: "100", pricePerSnapshot: "0.05" } },
  })
  const { apiKey, url: baseUrl, ledger } = mocks.contentstats
  const contentstats = createContentStats({ apiKey, baseUrl })
  skipToMonth(ledger)
  const video = { video_link: "https://www.tiktok.com/@user/video/1", duration_days: 7 }
  await contentstats.client.POST("/videos/track", { body: video })
  ledger.advance("30m")
  const observations: Observation[] = []
  for (let hour = 0; hour <= 72; hour++) {
    observations.push(...(await observe(contentstats, ledger.now())))
    if (hour === 40) ledger.topUp("10")
    ledger.advance("1h")
  }
  const now = ledger.now()
  const { runways } = toForecast(observations, { now })
  expect(runways[0]?.burnRate.week).toMatchObject({ perDay: usd("1.2"), spent: usd("3.6") })
  expect(runways[0]?.burnRate.day).toMatchObject({ perDay: usd("1.2") })
  expect(runways[0]?.daysLeft).toMatchObject({ state: "falling", estimate: 22 })
  expect(runways[0]?.lastTopUp?.amount).toEqual(usd("9.95"))
})
