// Vinci: is there enough for a video of so many seconds?
import { createApiBalance, createVinci, multiply, parseAmount } from "api-balance"

const { getAffordability } = createApiBalance({ providers: [createVinci()] })

/** "yes", "no", or "unknown" if Vinci cannot be reached. */
function hasSufficientBalance(seconds: number) {
  return getAffordability("vinci", multiply(parseAmount("0.05 USD"), seconds))
}

console.log(await hasSufficientBalance(Number(process.argv[2] ?? 10)))
