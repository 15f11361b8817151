import type { WatchEvent } from "../../../index.js"
import { toJson } from "../../terminal/print.js"

const types: Readonly<Record<WatchEvent["type"], string>> = {
  low: "balance.low",
  empty: "balance.empty",
  recovered: "balance.recovered",
  "topped-up": "balance.toppedUp",
  renewed: "balance.renewed",
  "cap-near": "spendCap.near",
  "cap-hit": "spendCap.hit",
  failing: "provider.failing",
  back: "provider.back",
}

/** The request body for an event, as Standard Webhooks defines it. */
export function toMessage(event: WatchEvent): string {
  return toJson({ type: types[event.type], timestamp: event.at, data: event })
}
