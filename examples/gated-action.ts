// Vendo: runs an expensive action only if the balance covers it. Vendo's open-source mode, without a key, is free.
import { createApiBalance, createVendo, isBillingError } from "api-balance"

const { guard } = createApiBalance({ providers: [createVendo()] })

async function runExpensiveAction(action: () => Promise<string>) {
  try {
    return await guard.run({ provider: "vendo", price: "0.50 USD", allowUnbilled: true }, action)
  } catch (error) {
    if (isBillingError(error) && error.name === "InsufficientBalanceError") return error.message
    throw error
  }
}

console.log(await runExpensiveAction(async () => "done"))
