import { createCsvWriter } from "../rows/create-csv-writer.js"
import type { SpendRow } from "../spending/spend-row.js"

const columns = {
  provider: "text",
  account: "text",
  bucket: "text",
  start: "text",
  end: "text",
  spent: "number",
  unit: "text",
  source: "text",
  coverage: "text",
  coveredStart: "text",
  coveredEnd: "text",
  reason: "text",
  model: "text",
  key: "text",
} as const

/** Comma-separated values with exact amounts, one line per row. */
export const spendCsvWriter = createCsvWriter<SpendRow, typeof columns>(
  columns,
  ({ period, spent, covered, ...row }) => [
    {
      ...row,
      start: period?.start,
      end: period?.end,
      spent: spent?.value,
      unit: spent?.unit,
      coveredStart: covered?.start,
      coveredEnd: covered?.end,
    },
  ],
)
