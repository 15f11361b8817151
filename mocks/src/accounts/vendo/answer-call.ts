import { isAtLeast } from "@api-balance/core"
import type { LedgerAnswer, LedgerCall } from "../../ledger/ledger.js"
import type { State } from "./state.js"
import { toAvailable } from "./to-available.js"

/** Sets dollars aside for a call, where neither a limit nor the balance is in the way. */
export function answerCall(state: State, { body }: LedgerCall, at: number): LedgerAnswer {
  const { hold, holdTime, costPerCall, dailyCap, monthlyCap } = state
  // Where both are reached, waiting for the day's end would not help.
  if (monthlyCap && isAtLeast(state.usedThisMonth, monthlyCap))
    return refuse("spend_cap_monthly", "Monthly spend cap reached", state.monthEndsAt - at)
  if (dailyCap && isAtLeast(state.usedToday, dailyCap))
    return refuse("spend_cap_daily", "Daily spend cap reached", state.dayEndsAt - at)
  if (!isAtLeast(toAvailable(state), hold))
    return { status: 402, body: { error: { message: "Insufficient credits" } } }
  state.holds.push({ until: at + holdTime, amount: hold, cost: costPerCall })
  state.calls += 1
  return {
    status: 200,
    body: {
      id: `chatcmpl-${state.calls}`,
      object: "chat.completion",
      created: Math.floor(at / 1000),
      model: (body as { model: string }).model,
      choices: [{ index: 0, message: { role: "assistant", content: "Hello." }, finish_reason: "stop" }],
      usage: { prompt_tokens: 10, completion_tokens: 2, total_tokens: 12 },
    },
  }
}

function refuse(code: string, message: string, wait: number): LedgerAnswer {
  const seconds = Math.ceil(wait / 1000)
  return {
    status: 429,
    headers: { "Vendo-Error-Code": code, "Retry-After": String(seconds) },
    body: { error: { code, message, retry_after: seconds } },
  }
}
