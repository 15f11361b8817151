import { type Amount, add, isAtLeast, multiply, subtract, toAmount } from "@api-balance/core"
import type { AccountKind } from "../ledger/account-kind.js"
import { amountOf } from "../ledger/amount-of.js"
import {
  type AutomaticTopUp,
  findAutoTopUp,
  readAutoTopUp,
  settleAutoTopUp,
} from "../ledger/automatic-top-up.js"
import { countFromZero } from "../ledger/count-from-zero.js"
import { countWhole } from "../ledger/count-whole.js"
import type { LedgerAnswer, LedgerCall } from "../ledger/ledger.js"
import { priceOf } from "../ledger/price-of.js"
import { readParameter } from "../ledger/read-parameter.js"
import { toBucket } from "../ledger/to-bucket.js"
import { toEnd } from "../ledger/to-end.js"
import { toNumber } from "../ledger/to-number.js"
import { toTimestamp } from "../ledger/to-timestamp.js"

/** What an account of ContentStats may start with. */
export interface ContentStatsOptions {
  /** What is left before pending snapshots are taken off, in USD; 12.45 unless given, as on the provider's page. */
  readonly balance?: string
  /** What was used and not yet charged, in USD; nothing unless given. */
  readonly pending?: string
  /** All that was charged before, in USD; nothing unless given. */
  readonly totalCharged?: string
  /** The snapshots made before; none unless given. */
  readonly totalSnapshots?: number
  /** The price of a snapshot, in USD; 0.015 unless given, which is documented. */
  readonly pricePerSnapshot?: string
  /** Automatic top-up; none unless given. That it takes up to a minute is inferred. */
  readonly autoTopUp?: AutomaticTopUp | null
}

interface Figures {
  balance: Amount
  pending: Amount
  totalCharged: Amount
  totalSnapshots: number
  readonly pricePerSnapshot: Amount
  readonly autoTopUp: ReturnType<typeof readAutoTopUp>
}

interface Video {
  readonly link: string
  readonly days: number
  readonly at: number
  /** Still to be made. */
  left: number
  nextAt: number
  readonly snapshots: number[]
}

interface History {
  readonly videos: Video[]
  chargesAt: number
  toppedUpAt: number
}

type State = Figures & History

const hour = 3_600_000
const snapshotsPerDay = 24

/**
 * ContentStats: a snapshot is pending when it is made, and charged later. Inferred: the first is made an hour after the
 * order, all are charged at midnight (UTC), and what cannot be paid for is put off by an hour until it can.
 */
export const contentstats: AccountKind<Figures, History> = {
  readers: {
    balance: amountOf("USD"),
    pending: amountOf("USD"),
    totalCharged: amountOf("USD"),
    totalSnapshots: countFromZero,
    pricePerSnapshot: priceOf("USD"),
    autoTopUp: readAutoTopUp,
  },
  defaults: {
    balance: "12.45",
    pending: "0",
    totalCharged: "0",
    totalSnapshots: 0,
    pricePerSnapshot: "0.015",
    autoTopUp: null,
  },
  open: (at) => ({ videos: [], chargesAt: toEnd(at, "day"), toppedUpAt: at }),
  answer: (state, call, at) => {
    switch (call.operation) {
      case "getUsage":
        return answerUsage(state)
      case "trackVideo":
        return answerTrack(state, call.body as Order, at)
      case "listVideos":
        return answerList(state, call)
      case "getVideo":
        return answerVideo(state, call, (video, id) => ({
          ...describe(state, video, id),
          is_deleted: false,
          snapshots: video.snapshots.map((time) => ({ snapshot_time: toTimestamp(time) })),
          last_updated: toTimestamp(video.snapshots.at(-1) ?? video.at),
        }))
      case "stopVideo":
        return answerVideo(state, call, (video, id) => {
          const { status, job_id, video_link } = describe(state, video, id)
          video.left = 0
          return { success: true, id, job_id, video_link, previous_status: status, new_status: "completed" }
        })
    }
    return undefined
  },
  topUp: (state, amount, bucket) => {
    toBucket(bucket, ["balance"])
    state.balance = add(state.balance, toAmount(amount, "USD"))
  },
  findDue: (state) => {
    const snapshots = state.videos.filter(({ left }) => left > 0).map(({ nextAt }) => nextAt)
    return Math.min(state.chargesAt, ...snapshots, findAutoTopUp(state) ?? Number.POSITIVE_INFINITY)
  },
  settle: (state, at) => {
    settleAutoTopUp(state, at)
    if (state.chargesAt <= at) charge(state, at)
    for (const video of state.videos) if (video.left > 0 && video.nextAt <= at) makeSnapshot(state, video, at)
  },
}

function charge(state: State, at: number): void {
  state.balance = subtract(state.balance, state.pending)
  state.totalCharged = add(state.totalCharged, state.pending)
  state.pending = toAmount(0, "USD")
  state.chargesAt = toEnd(at, "day")
}

function makeSnapshot(state: State, video: Video, at: number): void {
  video.nextAt = at + hour
  if (isPaused(state)) return
  state.pending = add(state.pending, state.pricePerSnapshot)
  state.totalSnapshots += 1
  video.left -= 1
  video.snapshots.push(at)
}

function isPaused(state: State): boolean {
  return !isAtLeast(toAvailable(state), state.pricePerSnapshot)
}

function toAvailable({ balance, pending }: State): Amount {
  return subtract(balance, pending)
}

function answerUsage(state: State): LedgerAnswer {
  const { balance, pending, totalCharged, totalSnapshots, pricePerSnapshot, videos } = state
  return {
    status: 200,
    body: {
      balance_usd: toNumber(balance),
      total_snapshots: totalSnapshots,
      active_videos: videos.filter((video) => toStatus(state, video) === "monitoring").length,
      uncharged_usage_usd: toNumber(pending),
      total_charged_usd: toNumber(totalCharged),
      estimated_snapshots_remaining: countWhole(balance, pricePerSnapshot),
      cost_per_snapshot: toNumber(pricePerSnapshot),
    },
  }
}

interface Order {
  readonly video_link: string
  readonly duration_days: number
}

/** That the balance in a 402 is what is available, so that it and the shortfall add up to the cost, is inferred. */
function answerTrack(
  state: State,
  { video_link: link, duration_days: days }: Order,
  at: number,
): LedgerAnswer {
  const cost = multiply(state.pricePerSnapshot, days * snapshotsPerDay)
  const available = toAvailable(state)
  if (!isAtLeast(available, cost))
    return {
      status: 402,
      body: {
        error: "Insufficient balance",
        balance: toNumber(available),
        estimated_cost: toNumber(cost),
        required: toNumber(subtract(cost, available)),
      },
    }
  const video = { link, days, at, left: days * snapshotsPerDay, nextAt: at + hour, snapshots: [] }
  const id = toId(state.videos.push(video) - 1)
  const { monitoring_started: _, ...described } = describe(state, video, id)
  return { status: 201, body: { ...described, estimated_cost: toNumber(cost) } }
}

function answerList(state: State, call: LedgerCall): LedgerAnswer {
  const limit = Number(readParameter(call, "limit") ?? 50)
  const [platform, status] = [readParameter(call, "platform"), readParameter(call, "status")]
  const videos = state.videos
    .map((video, index) => describe(state, video, toId(index)))
    .filter((video) => platform === undefined || video.platform === platform)
    .filter((video) => status === undefined || video.status === status)
  return { status: 200, body: { videos: videos.slice(0, limit), total: videos.length, limit } }
}

function answerVideo(
  state: State,
  { parameters: { id = "" } }: LedgerCall,
  toBody: (video: Video, id: string) => object,
): LedgerAnswer {
  const video = state.videos.find((_, index) => toId(index) === id)
  return video
    ? { status: 200, body: toBody(video, id) }
    : { status: 404, body: { error: "Video not found" } }
}

function describe(state: State, video: Video, id: string) {
  return {
    id,
    job_id: `job_${id}`,
    video_link: video.link,
    platform: toPlatform(video.link),
    status: toStatus(state, video),
    monitoring_started: toTimestamp(video.at),
    monitoring_duration_days: video.days,
    days_remaining: Math.round((10 * video.left) / snapshotsPerDay) / 10,
    created_at: toTimestamp(video.at),
  }
}

function toStatus(state: State, { left }: Video): "completed" | "paused" | "monitoring" {
  return left === 0 ? "completed" : isPaused(state) ? "paused" : "monitoring"
}

const platforms = new Map([
  ["youtu.be", "youtube"],
  ["x.com", "twitter"],
])

function toPlatform(link: string): string {
  const host = new URL(link).hostname.split(".").slice(-2).join(".")
  return platforms.get(host) ?? host.replace(/\..*/, "")
}

function toId(index: number): string {
  return `video_${index + 1}`
}
