import { toAmount, toCalendarPeriod } from "@api-balance/core"
import { openHistory } from "../../history/index.js"
import type { BalanceRow, UsageRow } from "../../index.js"
import { type Story, toStart } from "./story.js"

/** How often the past was looked at. */
const every = 4 * 3_600_000

/** Writes the past of the story into a new history. */
export function writePast(file: string, story: Story, account: string): void {
  const history = openHistory(file)
  try {
    const start = story.now()
    const count = Math.floor((start - story.from) / every)
    const times = Array.from({ length: count }, (_, index) => start - (count - index) * every)
    history.record(times.flatMap((time) => toRows(story, time, account)))
  } finally {
    history.close()
  }
}

function toRows(story: Story, time: number, account: string): (BalanceRow | UsageRow)[] {
  const at = new Date(time).toISOString()
  const toPrepaid = (provider: "openrouter" | "fal" | "deepseek", id: string, unit: string): BalanceRow => ({
    provider,
    account,
    at,
    balance: { buckets: [{ id, available: toAmount(story[provider].available(time), unit) }] },
  })
  const period = toCalendarPeriod(new Date(time), "month")
  const toMonth = (provider: "openrouter" | "openai" | "fal" | "elevenlabs", unit: string): UsageRow => {
    const spent = toAmount(story[provider].spent(toStart(time, "month"), time), unit)
    return { provider, account, at, usage: { period, spent: [spent], quantities: {} } }
  }
  const { limit, used, renewsAt } = story.elevenlabs
  return [
    toPrepaid("openrouter", "credits", "USD"),
    toPrepaid("fal", "credits", "USD"),
    toPrepaid("deepseek", "cny", "CNY"),
    {
      provider: "elevenlabs",
      account,
      at,
      balance: {
        buckets: [
          {
            id: "credits",
            available: toAmount(limit - used(time), "credit"),
            allotment: {
              amount: toAmount(limit, "credit"),
              renews: "month",
              renewsAt: new Date(renewsAt(time)).toISOString(),
            },
          },
        ],
      },
    },
    toMonth("openrouter", "USD"),
    toMonth("openai", "USD"),
    toMonth("fal", "USD"),
    toMonth("elevenlabs", "credit"),
  ]
}
