import { randomUUID } from "node:crypto"
import { multiply } from "@api-balance/core"
import { type LedgerCall, type LedgerResponse, readParameter } from "../../ledger/ledger.js"
import { toTimestamp } from "../../ledger/time.js"
import { toNumber } from "../../ledger/write-amounts.js"
import { refuseField } from "./refuse-field.js"
import type { Cursor, Entry, State } from "./state.js"
import { tokens } from "./to-completion.js"
import { toCsv } from "./to-csv.js"

/** A page of the charges of a key, oldest first. */
export function answerHistory(state: State, call: LedgerCall, at: number): LedgerResponse {
  const token = readParameter(call, "cursor")
  const walk = token === undefined ? startWalk(state, call, at) : findWalk(state, token, at)
  if (!walk && token !== undefined)
    return { status: 400, body: { error: "Invalid or expired cursor; restart from the first page" } }
  if (!walk || walk.end <= walk.start)
    return refuseField("endTimestamp", "endTimestamp must be after startTimestamp")

  const { entries, next } = readPage(state, walk)
  const nextCursor = next === undefined ? null : issueCursor(state, { ...walk, from: next, issuedAt: at })
  const data = entries.map(describeEntry)
  if (!call.headers.accept?.includes("text/csv")) return { status: 200, body: { data, nextCursor } }
  return {
    status: 200,
    headers: {
      "Content-Disposition": `attachment; filename=billing-usage-history-${toTimestamp(at).replace(/[-:.]/g, "")}.csv`,
      ...(nextCursor && { "x-next-cursor": nextCursor }),
    },
    mediaType: "text/csv",
    body: toCsv(data),
  }
}

function startWalk({ entries }: State, call: LedgerCall, at: number): Cursor {
  return {
    currency: readParameter(call, "currency"),
    start: Date.parse(readParameter(call, "startTimestamp") ?? toTimestamp(0)),
    end: Date.parse(readParameter(call, "endTimestamp") ?? "9999-12-31T23:59:59Z"),
    pageSize: Number(readParameter(call, "pageSize") ?? 1000),
    from: 0,
    // A page does not change when new entries are written.
    until: entries.length,
    issuedAt: at,
  }
}

/** Finds a cursor; one that was altered, or issued to another account, is unknown. */
function findWalk({ cursors, cursorLife }: State, token: string, at: number): Cursor | undefined {
  const cursor = Object.hasOwn(cursors, token) ? cursors[token] : undefined
  return cursor && at < cursor.issuedAt + cursorLife ? cursor : undefined
}

function issueCursor(state: State, cursor: Cursor): string {
  const alive = Object.entries(state.cursors).filter(
    ([, { issuedAt }]) => cursor.issuedAt < issuedAt + state.cursorLife,
  )
  const token = randomUUID()
  state.cursors = { ...Object.fromEntries(alive), [token]: cursor }
  return token
}

/** The entries of a page, and the start of the next page; undefined for the last page. */
function readPage({ entries }: State, { currency, start, end, pageSize, from, until }: Cursor) {
  const page: Entry[] = []
  for (let index = from; index < until; index += 1) {
    const entry = entries[index]
    if (!entry || entry.at < start || entry.at >= end) continue
    if (currency !== undefined && entry.amount.unit !== currency) continue
    if (page.length === pageSize) return { entries: page, next: index }
    page.push(entry)
  }
  return { entries: page, next: undefined }
}

function describeEntry({ at, amount, model, requestId }: Entry) {
  return {
    timestamp: toTimestamp(at),
    sku: `${model}-llm-output-mtoken`,
    pricePerUnitUsd: toNumber(multiply(amount, 1_000_000 / tokens.completion)),
    units: tokens.completion / 1_000_000,
    amount: toNumber(multiply(amount, -1)),
    currency: amount.unit,
    notes: "API Inference",
    inferenceDetails: {
      requestId,
      inferenceExecutionTime: 1000,
      promptTokens: tokens.prompt,
      completionTokens: tokens.completion,
    },
  }
}
