// ContentStats: the video of a link is followed for a week only when all of it can be paid; else an
// InsufficientBalanceError says what is there and what is needed.
import { createApiBalance, createContentStats, multiply, parseAmount } from "api-balance"

const contentStats = createContentStats()
const { guard } = createApiBalance({ providers: [contentStats] })

const body = { video_link: process.argv[2] ?? "", duration_days: 7 }
const price = multiply(parseAmount("0.015 USD"), body.duration_days * 24)
const track = () => contentStats.client.POST("/videos/track", { body })

const { data } = await guard.run({ provider: "contentstats", price }, track)
console.log(data)
