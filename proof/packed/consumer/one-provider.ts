import { isBillingError } from "@api-balance/core"
import { createVinci } from "@api-balance/vinci"

const vinci = createVinci()
const { buckets } = await vinci.getBalance()
console.log(buckets[0]?.available.value, (await vinci.getUsage({ days: 7 })).spent)

const body = { prompt: "a lighthouse at dusk", duration_seconds: 10 }
const { data, response } = await vinci.client.POST("/generate/text-to-video", { body })
const error = data ? undefined : await vinci.readError(response)
if (isBillingError(error) && error.name === "InsufficientBalanceError") console.log(error.required)
