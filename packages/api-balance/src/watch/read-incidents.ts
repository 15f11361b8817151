import type { AccountRef } from "../model/account-ref.js"
import type { BucketState, CapState, Failure, Incidents } from "./incidents.js"

/** Incremented when the stored format changes. */
const version = 1
/** Maximum length in characters; no account needs more. */
const most = 1_000_000

/** The name of the note that stores an account's incidents. */
export function toNoteName({ provider, account }: AccountRef): string {
  return `watch ${JSON.stringify(account === undefined ? [provider] : [provider, account])}`
}

/** Serializes incidents. */
export function writeIncidents({ failures, isEmpty, buckets, spendCaps }: Incidents): string {
  return JSON.stringify({
    version,
    failures,
    isEmpty,
    buckets: [...buckets],
    spendCaps: [...spendCaps],
  })
}

/** Parses incidents; whatever is missing or invalid is treated as no incident. */
export function readIncidents(text: string | undefined): Incidents {
  const found = parse(text)
  const failures = toObject(found.failures)
  return {
    failures: {
      balance: toFailure(failures.balance),
      "spend caps": toFailure(failures["spend caps"]),
      low: toFailure(failures.low),
    },
    isEmpty: found.isEmpty === true,
    buckets: toMap(found.buckets, toBucketState),
    spendCaps: toMap(found.spendCaps, toCapState),
  }
}

function parse(text = ""): Record<string, unknown> {
  if (text.length > most) return {}
  try {
    const found = toObject(JSON.parse(text))
    return found.version === version ? found : {}
  } catch {
    return {}
  }
}

function toObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}
}

function toMap<State>(entries: unknown, toState: (value: Record<string, unknown>) => State) {
  const states = new Map<string, State>()
  for (const entry of Array.isArray(entries) ? entries : []) {
    const [name, value] = Array.isArray(entry) ? entry : []
    if (typeof name === "string") states.set(name, toState(toObject(value)))
  }
  return states
}

function toFailure(value: unknown): Failure {
  const { reported, since } = toObject(value)
  const isFailing = (reported === 1 || reported === 2) && typeof since === "string" && Date.parse(since) >= 0
  return isFailing ? { reported, since } : { reported: 0, since: "" }
}

function toBucketState({ isLow, isEmpty, isUsed }: Record<string, unknown>): BucketState {
  return {
    isLow: isLow === true,
    isEmpty: isEmpty === true,
    ...(typeof isUsed === "boolean" && { isUsed }),
  }
}

function toCapState({ begun, isNear, isHit }: Record<string, unknown>): CapState {
  return { begun: Number.isFinite(begun) ? Number(begun) : 0, isNear: isNear === true, isHit: isHit === true }
}
