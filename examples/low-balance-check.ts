// ContentStats: sends one alert when less than 5 USD is left, and another one only after a top-up. It runs until Ctrl-C.
import { createApiBalance, createContentStats, formatAmount } from "api-balance"

const { watch } = createApiBalance({ providers: [createContentStats()] })

for await (const event of watch({ low: { contentstats: "5 USD" }, every: 60 * 60 * 1000 })) {
  if (event.type === "low") sendAlert(`Balance is ${formatAmount(event.available)}. Please add credits.`)
  if (event.type === "failing") sendAlert(event.error.message)
}

function sendAlert(message: string): void {
  console.log(message)
}
