// ContentStats: tracks the video of a link for a week only if the balance covers all of it; otherwise, an
// InsufficientBalanceError states the available and the required amount.
import { createApiBalance, createContentStats, multiply, parseAmount } from "api-balance"

const contentStats = createContentStats()
const { guard } = createApiBalance({ providers: [contentStats] })

const body = { video_link: process.argv[2] ?? "", duration_days: 7 }
const price = multiply(parseAmount("0.015 USD"), body.duration_days * 24)
const track = () => contentStats.client.POST("/videos/track", { body })

const { data } = await guard.run({ provider: "contentstats", price }, track)
console.log(data)
