import { add, subtract, toAmount } from "@api-balance/core"
import type { LedgerResponse } from "../../ledger/ledger.js"
import { findLimit, findPurse } from "./purse.js"
import type { State } from "./state.js"
import { toCompletion } from "./to-completion.js"

/** Charges a call to the account of a key. */
export function answerChat(state: State, model: string, at: number): LedgerResponse {
  const purse = findPurse(state)
  if (!purse)
    return refuse(
      "Insufficient USD or Diem balance to complete request. Visit https://venice.ai/settings/api to add credits.",
    )
  const limit = findLimit(state, purse)
  if (limit)
    return refuse(
      `API key ${limit} spend limit exceeded. Your account may still have ${limit} balance, but this API key has reached its configured ${limit} spending limit.`,
    )
  const { name, cost, left } = purse
  state[name] = subtract(left, cost)
  if (name === "diem") state.usedDiem = add(state.usedDiem, cost)
  else state.usedUsd = add(state.usedUsd, toAmount(cost.value, "USD"))
  const completion = toCompletion(state, model, at)
  state.entries.push({ at, amount: cost, model, requestId: completion.id })
  return { status: 200, body: completion }
}

function refuse(error: string): LedgerResponse {
  return { status: 402, body: { error } }
}
