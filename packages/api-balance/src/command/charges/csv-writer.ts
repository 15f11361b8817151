import type { ChargeRow } from "../../index.js"
import { createCsvWriter } from "../rows/create-csv-writer.js"

const columns = {
  provider: "text",
  account: "text",
  at: "text",
  amount: "number",
  unit: "text",
  sku: "text",
  quantity: "number",
  requestId: "text",
  model: "text",
  key: "text",
} as const

/** Comma-separated values with exact amounts, one line per charge. */
export const csvWriter = createCsvWriter<ChargeRow, typeof columns>(
  columns,
  ({ provider, account, charge }) => {
    if (!charge) return []
    const { amount, ...facts } = charge
    return [{ provider, account, ...facts, amount: amount.value, unit: amount.unit }]
  },
)
