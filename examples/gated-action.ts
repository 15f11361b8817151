// Vendo: an expensive action runs only when it can be paid. Without a key (in Vendo's open-source mode) nothing is to pay.
import { createApiBalance, createVendo, isBillingError } from "api-balance"

const { guard } = createApiBalance({ providers: [createVendo()] })

async function runExpensiveAction(action: () => Promise<string>) {
  try {
    return await guard.run({ provider: "vendo", price: "0.50 USD" }, action)
  } catch (error) {
    if (isBillingError(error) && error.name === "InsufficientBalanceError") return error.message
    throw error
  }
}

console.log(await runExpensiveAction(async () => "done"))
