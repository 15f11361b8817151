import { add, subtract, toAmount } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { findLess, prepaid, readField, readParameter, toEnd, toWhole } from "../ledger/index.js"

/** ElevenLabs: a text is charged per character. Inferred: periods are calendar months, and bought credits expire with them. */
export const account = prepaid({
  figures: {
    /** The credit balance; 82769 by default. */
    balance: amount("credit", "82769"),
    /** The credits of the plan, which renew each month; 100000 by default. */
    plan: amount("credit", "100000"),
    /** The cost of a character, in credits; 1 by default, as for most models. */
    costPerCharacter: price("credit", "1"),
  },
  renewals: { month: ({ plan }) => ({ balance: plan }) },
  charges: [
    {
      operations: ["createSpeech"],
      price: "costPerCharacter",
      quantity: (call) => String(readField(call, "text")).length,
      refuse: ({ balance, plan }, cost) => {
        const left = `You have ${toWhole(balance)} credits remaining, while ${toWhole(cost)} credits are required for this request.`
        return {
          example: "low",
          body: { detail: { message: `This request exceeds your quota of ${toWhole(plan)}. ${left}` } },
        }
      },
      headers: ({ cost }) => ({ "character-cost": cost.value }),
    },
  ],
  reads: {
    getSubscription: ({ balance, plan, at }) => {
      const most = subtract(add(balance, plan), findLess(balance, plan))
      return {
        character_count: toWhole(most) - toWhole(balance),
        character_limit: toWhole(most),
        next_character_count_reset_unix: toEnd(at, "month") / 1000,
      }
    },
    getCharacterStats: ({ orders }, call) => {
      const [start = 0, end = 0] = ["start_unix", "end_unix"].map((name) => Number(readParameter(call, name)))
      const within = orders.filter(({ at }) => at >= start && at <= end).map(({ cost }) => cost)
      return { time: [start], usage: { All: [within.reduce(add, toAmount(0, "credit"))] } }
    },
  },
})
