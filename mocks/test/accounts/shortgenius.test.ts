import { expect, test } from "vitest"
import { openLedger } from "../open-ledger.js"

const video = { body: { connection_ids: ["a"], title: "Drink more water", caption: "Three reasons" } }

test("a video takes its credits when it is ordered", () => {
  const { ask, read } = openLedger("shortgenius", { balance: "12.75", costPerVideo: "10.5" })
  expect(ask("createVideo", video)).toMatchObject({
    status: 200,
    body: { title: "Drink more water", publishing_state: "pending", created_at: "2026-06-15T12:00:00.000Z" },
  })
  expect(read("getUsage")).toEqual({ balance: { credits: 2.25 } })
})

test.each([402, 400] as const)("a shortfall is a %d if the options say so, and deducts nothing", (status) => {
  const { ledger, ask, read } = openLedger("shortgenius", { balance: "9.99", shortfallStatus: status })
  expect(ask("createVideo", video)).toEqual({ status, body: { message: "Insufficient credits" } })
  expect(read("getUsage")).toEqual({ balance: { credits: 9.99 } })
  ledger.topUp("0.01")
  expect(ask("createVideo", video)?.status).toBe(200)
  expect(read("getUsage")).toEqual({ balance: { credits: 0 } })
})

test("a pool is reported only if it exists, and is topped up by the name of its bucket", () => {
  const { ledger, read } = openLedger("shortgenius", { highQualityVideoCredits: "1", imageCredits: "0" })
  expect(read("getUsage")).toEqual({
    balance: { credits: 217, high_quality_video_credits: 1, image_credits: 0 },
  })
  ledger.topUp("5", { bucket: "animated-video-credits" })
  ledger.topUp("1", { bucket: "credits" })
  expect(read("getUsage")).toMatchObject({ balance: { credits: 218, animated_video_credits: 5 } })
})

test("a plan adds its credits on the first of each month", () => {
  const { ledger, read } = openLedger("shortgenius", { balance: "7", renewal: "100" })
  ledger.advance("15d")
  expect(read("getUsage")).toEqual({ balance: { credits: 7 } })
  ledger.advance("12h")
  expect(read("getUsage")).toEqual({ balance: { credits: 107 } })
  ledger.advance("62d")
  expect(read("getUsage")).toEqual({ balance: { credits: 307 } })
})

test("without a plan nothing is added", () => {
  const { ledger, read } = openLedger("shortgenius", { balance: "7" })
  ledger.advance("90d")
  expect(read("getUsage")).toEqual({ balance: { credits: 7 } })
})
