/** Formats objects with the same fields as CSV: a header line, then one line each; nested fields are joined by a dot. */
export function toCsv(rows: readonly object[]): string {
  const columns = [
    "timestamp",
    "sku",
    "pricePerUnitUsd",
    "units",
    "amount",
    "currency",
    "notes",
    "inferenceDetails.requestId",
    "inferenceDetails.inferenceExecutionTime",
    "inferenceDetails.promptTokens",
    "inferenceDetails.completionTokens",
  ]
  const lines = rows.map((row) =>
    columns.map((column) => toCell(column.split(".").reduce(toField, row as unknown))),
  )
  return [columns, ...lines].map((line) => `${line.join(",")}\n`).join("")
}

function toField(value: unknown, name: string): unknown {
  return (value as Record<string, unknown>)[name]
}

function toCell(value: unknown): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
