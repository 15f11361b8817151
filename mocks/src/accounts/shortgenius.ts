import { type Amount, add, isAtLeast, subtract, toAmount } from "@api-balance/core"
import type { AccountKind } from "../ledger/account-kind.js"
import { toNumber } from "../ledger/amounts.js"
import { toBucket } from "../ledger/buckets.js"
import type { LedgerAnswer } from "../ledger/ledger.js"
import { amountOf, nullable, oneOf } from "../ledger/readers.js"
import { toEnd, toTimestamp } from "../ledger/time.js"

/** What an account of ShortGenius may start with. */
export interface ShortGeniusOptions {
  /** The credits that are left; 217 unless given, as on the provider's page. */
  readonly balance?: string
  /** The credits for animated videos; no such pool unless given. */
  readonly animatedVideoCredits?: string | null
  /** The credits for videos of high resolution; no such pool unless given. */
  readonly highQualityVideoCredits?: string | null
  /** The credits for images; no such pool unless given. */
  readonly imageCredits?: string | null
  /** What a video costs, in credits; 10 unless given, which is inferred: no page tells a price. */
  readonly costPerVideo?: string
  /** The status of a shortfall; 402 unless given. Both are documented, when which one comes is not. */
  readonly shortfallStatus?: 402 | 400
  /** The credits that a plan adds at the start of each month (UTC); none unless given. That they add up is inferred. */
  readonly renewal?: string | null
}

interface Figures {
  balance: Amount
  animatedVideoCredits: Amount | null
  highQualityVideoCredits: Amount | null
  imageCredits: Amount | null
  readonly costPerVideo: Amount
  readonly shortfallStatus: 402 | 400
  readonly renewal: Amount | null
}

interface History {
  videos: number
  renewsAt: number
}

type State = Figures & History

/** The buckets of the model, and the figures that they are. */
const pools = {
  credits: "balance",
  "animated-video-credits": "animatedVideoCredits",
  "high-quality-video-credits": "highQualityVideoCredits",
  "image-credits": "imageCredits",
} as const

type Bucket = keyof typeof pools

/** ShortGenius: a video is charged when it is ordered, and paid from the pool for everything, which is inferred. */
export const shortgenius: AccountKind<Figures, History> = {
  readers: {
    balance: amountOf("credit"),
    animatedVideoCredits: nullable(amountOf("credit")),
    highQualityVideoCredits: nullable(amountOf("credit")),
    imageCredits: nullable(amountOf("credit")),
    costPerVideo: amountOf("credit"),
    shortfallStatus: oneOf(402, 400),
    renewal: nullable(amountOf("credit")),
  },
  defaults: {
    balance: "217",
    animatedVideoCredits: null,
    highQualityVideoCredits: null,
    imageCredits: null,
    costPerVideo: "10",
    shortfallStatus: 402,
    renewal: null,
  },
  open: (at) => ({ videos: 0, renewsAt: toEnd(at, "month") }),
  answer: (state, call, at) => {
    switch (call.operation) {
      case "getUsage":
        return answerCredits(state)
      case "createVideo":
        return answerVideo(state, call.body as Order, at)
    }
    return undefined
  },
  topUp: (state, amount, bucket) => {
    const pool = pools[toBucket(bucket, Object.keys(pools) as Bucket[])]
    state[pool] = add(state[pool] ?? toAmount(0, "credit"), toAmount(amount, "credit"))
  },
  findDue: ({ renewsAt }) => renewsAt,
  settle: (state, at) => {
    if (state.renewal) state.balance = add(state.balance, state.renewal)
    state.renewsAt = toEnd(at, "month")
  },
}

/** A pool that an account does not have is absent, never null. */
function answerCredits({
  balance,
  animatedVideoCredits,
  highQualityVideoCredits,
  imageCredits,
}: State): LedgerAnswer {
  return {
    status: 200,
    body: {
      balance: {
        credits: toNumber(balance),
        ...(animatedVideoCredits && { animated_video_credits: toNumber(animatedVideoCredits) }),
        ...(highQualityVideoCredits && { high_quality_video_credits: toNumber(highQualityVideoCredits) }),
        ...(imageCredits && { image_credits: toNumber(imageCredits) }),
      },
    },
  }
}

interface Order {
  readonly title: string
  readonly caption: string
}

function answerVideo(state: State, { title, caption }: Order, at: number): LedgerAnswer {
  if (!isAtLeast(state.balance, state.costPerVideo))
    return { status: state.shortfallStatus, body: { message: "Insufficient credits" } }
  state.balance = subtract(state.balance, state.costPerVideo)
  state.videos += 1
  return {
    status: 200,
    body: {
      id: toId(state.videos),
      title,
      caption,
      created_at: toTimestamp(at),
      updated_at: null,
      series_id: toId(0),
      publishing_state: "pending",
      publish_at: null,
    },
  }
}

function toId(count: number): string {
  return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`
}
