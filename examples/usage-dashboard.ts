// ContentStats: shows what is available and pending, and how long it lasts.
import { createContentStats, formatAmount } from "api-balance"

const { client, getBalance } = createContentStats()

async function getUsageDashboard() {
  const [bucket] = (await getBalance()).buckets
  const { data } = await client.GET("/usage") // fields that only ContentStats reports
  return {
    available: bucket && formatAmount(bucket.available),
    pending: bucket?.pending && formatAmount(bucket.pending),
    activeVideos: data?.active_videos,
    totalSnapshots: data?.total_snapshots,
    costPerSnapshot: data?.cost_per_snapshot,
    estimatedDaysLeft: data && Math.floor(data.estimated_snapshots_remaining / (data.active_videos * 24)),
  }
}

console.log(await getUsageDashboard())
