// Express: a service that sells videos. It never starts one that Vinci would refuse, and reports errors in its own words.
import { createApiBalance, createVinci, isBillingError, multiply, parseAmount } from "api-balance"
import express, { type ErrorRequestHandler } from "express"

const vinci = createVinci()
const { getBalances, guard } = createApiBalance({ providers: [vinci] })
const app = express().use(express.json())

app.get("/balance", async (_, response) => {
  const [row] = await getBalances()
  if (row?.error) throw row.error
  response.json(row?.balance?.buckets)
})

app.post("/videos", async (request, response) => {
  const { prompt, seconds } = request.body
  if (!Number.isInteger(seconds)) return void response.status(400).json({ error: "How many seconds?" })
  const price = multiply(parseAmount("0.05 USD"), seconds)
  const video = await guard.run({ provider: "vinci", price }, () =>
    vinci.client.POST("/generate/text-to-video", { body: { prompt, duration_seconds: seconds } }),
  )
  if (!video.data) throw await vinci.readError(video.response)
  response.status(202).json(video.data)
})

/** Our empty balance is not our customer's fault: 503, until we top up. */
const answerError: ErrorRequestHandler = (error, _request, response, next) => {
  if (!isBillingError(error)) return next(error)
  if (error.name === "InsufficientBalanceError") console.error(`Top up: ${error.message}`)
  if (error.name === "RateLimitError") response.set("retry-after", String(error.retryAfter ?? 1))
  response.status(503).json({ error: "Videos cannot be made right now. Try again later." })
}
app.use(answerError)

const server = app.listen(Number(process.env.PORT ?? 3000), () => {
  const address = server.address()
  console.log(`http://localhost:${typeof address === "object" ? address?.port : address}`)
})
