import {
  type BalanceProvider,
  type CallOptions,
  InsufficientBalanceError,
  isAtLeast,
  subtract,
  toAmount,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  findAmount,
  findText,
  type ProviderMethods,
  readAmount,
  readInteger,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { ContentStatsOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/** ContentStats: a prepaid balance in USD, with usage that is not deducted yet. */
export interface ContentStats extends BalanceProvider<paths, "contentstats"> {
  /**
   * What was ever charged (USD), and the "snapshots" ever made. The provider reports no shorter period.
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
}

/**
 * Creates a ContentStats provider; the key is `CONTENTSTATS_API_KEY` unless given. Throws nothing before a call is made.
 */
export function createContentStats(options?: ContentStatsOptions): ContentStats {
  return createProvider(
    {
      facts,
      findReason,
      toError: ({ status, body, facts, details }) => {
        if (status !== 402) return undefined
        const available = findAmount("USD", body, "balance")
        const required = findAmount("USD", body, "estimated_cost")
        // The wire calls the shortfall "required".
        const shortfall = findAmount("USD", body, "required")
        return new InsufficientBalanceError(
          {
            ...facts,
            ...(available && { available }),
            ...(required && { required }),
            ...(shortfall && { shortfall }),
          },
          details,
        )
      },
      createMethods: ({ get }): ProviderMethods<ContentStats> => ({
        getBalance: async (call) => {
          const wire = await get("/usage", call)
          const uncharged = readAmount(wire, fields.unchargedUsageUsd)
          // Pending charges never increase the balance.
          const pending = isAtLeast(uncharged, nothing) ? uncharged : nothing
          const available = subtract(readAmount(wire, fields.balanceUsd), pending)
          return { buckets: [{ id: "balance", available, pending }] }
        },
        getUsage: async (call) => {
          const wire = await get("/usage", call)
          return {
            period: { kind: "all-time" },
            spent: [readAmount(wire, fields.totalChargedUsd)],
            quantities: { snapshots: readInteger(wire, "total_snapshots") },
          }
        },
      }),
    },
    options,
  )
}

const nothing = toAmount(0, "USD")

/** "Invalid request: video_link: Invalid URL format", with the first of the details, if there are any. */
function findReason(body: unknown): string | undefined {
  const parts = [["error"], ["details", "0", "field"], ["details", "0", "message"]]
  return parts.flatMap((path) => findText(body, ...path) ?? []).join(": ") || undefined
}
