import { expect, test } from "vitest"
import { openLedger, type TestCall } from "../open-ledger.js"

const track = (days: number, link = "https://www.tiktok.com/@user/video/1"): TestCall => ({
  body: { video_link: link, duration_days: days },
})
const one: TestCall = { parameters: { id: "video_1" } }

test("an order responds with its estimate and costs nothing yet", () => {
  const { ask, read } = openLedger("contentstats", { balance: "5" })
  expect(ask("trackVideo", track(7))).toEqual({
    status: 201,
    body: {
      id: "video_1",
      job_id: "job_video_1",
      video_link: "https://www.tiktok.com/@user/video/1",
      platform: "tiktok",
      status: "monitoring",
      monitoring_duration_days: 7,
      days_remaining: 7,
      estimated_cost: 2.52,
      created_at: "2026-06-15T12:00:00.000Z",
    },
  })
  expect(read("getUsage")).toEqual({
    balance_usd: 5,
    total_snapshots: 0,
    active_videos: 1,
    uncharged_usage_usd: 0,
    total_charged_usd: 0,
    estimated_snapshots_remaining: 333,
    cost_per_snapshot: 0.015,
  })
})

test("snapshots are pending, one an hour, until midnight charges them", () => {
  const { ledger, ask, read } = openLedger("contentstats", { balance: "5" })
  ask("trackVideo", track(7))
  ledger.advance("11h")
  expect(read("getUsage")).toMatchObject({
    balance_usd: 5,
    total_snapshots: 11,
    uncharged_usage_usd: 0.165,
    total_charged_usd: 0,
  })
  ledger.advance("1h")
  expect(read("getUsage")).toMatchObject({
    balance_usd: 4.835,
    total_snapshots: 12,
    uncharged_usage_usd: 0.015,
    total_charged_usd: 0.165,
  })
})

test("all days cost exactly the estimate, whether the clock takes one step or many", () => {
  for (const steps of [1, 9, 200]) {
    const { ledger, ask, read } = openLedger("contentstats", { balance: "5" })
    ask("trackVideo", track(7))
    for (let step = 0; step < steps; step += 1) ledger.advance((9 * 86_400_000) / steps)
    expect(read("getUsage")).toMatchObject({
      balance_usd: 2.48,
      total_snapshots: 168,
      active_videos: 0,
      uncharged_usage_usd: 0,
      total_charged_usd: 2.52,
    })
  }
})

test("an order for more than is available is refused with the shortfall; pending is not available", () => {
  const { ask } = openLedger("contentstats", { balance: "2.52", pending: "0.75" })
  expect(ask("trackVideo", track(7))).toEqual({
    status: 402,
    body: { error: "Insufficient balance", balance: 1.77, estimated_cost: 2.52, required: 0.75 },
  })
  expect(ask("trackVideo", track(4))?.status).toBe(201)
})

test.each(["https://", "a:b", "video"])("%j is not the URL of a video, and nothing is ordered", (link) => {
  const { ask, read } = openLedger("contentstats")
  expect(ask("trackVideo", track(1, link))).toMatchObject({
    status: 400,
    body: { details: [{ field: "video_link" }] },
  })
  expect(read("listVideos")).toMatchObject({ total: 0 })
})

test("tracking pauses when nothing is available, and resumes after a top-up", () => {
  const { ledger, ask, read } = openLedger("contentstats", { balance: "0.72" })
  ask("trackVideo", track(1))
  ask("trackVideo", track(2))
  ledger.advance("3d")
  expect(read("getUsage")).toMatchObject({
    balance_usd: 0,
    total_snapshots: 48,
    active_videos: 0,
    total_charged_usd: 0.72,
    estimated_snapshots_remaining: 0,
  })
  expect(read("getVideo", { parameters: { id: "video_2" } })).toMatchObject({
    status: "paused",
    days_remaining: 1,
  })
  ledger.topUp("10")
  expect(read("getUsage")).toMatchObject({ active_videos: 1 })
  ledger.advance("2d")
  expect(read("getUsage")).toMatchObject({ balance_usd: 9.64, total_snapshots: 72, total_charged_usd: 1.08 })
})

test("a stopped video costs no more than its snapshots", () => {
  const { ledger, ask, read } = openLedger("contentstats", { balance: "5" })
  ask("trackVideo", track(7))
  ledger.advance("3h")
  expect(ask("stopVideo", one)?.body).toEqual({
    success: true,
    id: "video_1",
    job_id: "job_video_1",
    video_link: "https://www.tiktok.com/@user/video/1",
    previous_status: "monitoring",
    new_status: "completed",
  })
  ledger.advance("10d")
  expect(read("getUsage")).toMatchObject({ balance_usd: 4.955, total_snapshots: 3, active_videos: 0 })
  expect(read("stopVideo", one)).toMatchObject({ previous_status: "completed" })
})

test("a video reports its snapshots", () => {
  const { ledger, ask, read } = openLedger("contentstats")
  ask("trackVideo", track(7, "https://youtu.be/dQw4w9WgXcQ"))
  expect(read("getVideo", one)).toMatchObject({ snapshots: [], last_updated: "2026-06-15T12:00:00.000Z" })
  ledger.advance("2h")
  expect(read("getVideo", one)).toMatchObject({
    platform: "youtube",
    days_remaining: 6.9,
    snapshots: [{ snapshot_time: "2026-06-15T13:00:00.000Z" }, { snapshot_time: "2026-06-15T14:00:00.000Z" }],
    last_updated: "2026-06-15T14:00:00.000Z",
  })
})

test("the list is filtered, and cut at the limit", () => {
  const { ask, read } = openLedger("contentstats")
  ask("trackVideo", track(1))
  ask("trackVideo", track(2, "https://x.com/user/status/1"))
  ask("stopVideo", one)
  const list = (query: Record<string, string>) => read("listVideos", { query })
  expect(list({})).toMatchObject({ total: 2, limit: 50 })
  expect(list({ limit: "1" })).toMatchObject({ total: 2, limit: 1, videos: [{ id: "video_1" }] })
  expect(list({ platform: "twitter" })).toMatchObject({ total: 1, videos: [{ id: "video_2" }] })
  expect(list({ status: "completed" })).toMatchObject({ total: 1, videos: [{ id: "video_1" }] })
})

test.each(["getVideo", "stopVideo"])("%s does not find the video of another key", (operation) => {
  const { ask } = openLedger("contentstats")
  ask("trackVideo", { ...track(1), key: "a" })
  expect(ask(operation, { ...one, key: "b" })).toEqual({ status: 404, body: { error: "Video not found" } })
})

test("the number of orders that a balance covers is exact where floats would be off by one", () => {
  for (const [balance, pricePerSnapshot, count] of [
    ["0.3", "0.1", 3],
    ["0.29999", "0.1", 2],
    ["0", "0.015", 0],
    ["800719925474.0999", "0.0001", 8007199254740999],
    ["1e30", "0.1", 1e31],
  ] as const) {
    const { read } = openLedger("contentstats", { balance, pricePerSnapshot })
    expect(read("getUsage")).toMatchObject({ estimated_snapshots_remaining: count })
  }
})

test("automatic top-up keeps tracking alive", () => {
  const { ledger, ask, read } = openLedger("contentstats", {
    balance: "0.36",
    autoTopUp: { below: "0.10", amount: "10" },
  })
  ask("trackVideo", track(1))
  ledger.advance("2d")
  expect(read("getUsage")).toMatchObject({ balance_usd: 10, total_snapshots: 24, total_charged_usd: 0.36 })
})
