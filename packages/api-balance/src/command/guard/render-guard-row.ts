import { formatAmount } from "@api-balance/core"
import { formatAccountRef } from "../table/format.js"
import { paint, type Terminal } from "../terminal/terminal.js"
import { showText, wrapText } from "../terminal/text.js"
import type { GuardRow } from "./guard-row.js"

const words = {
  yes: { word: "enough", style: "green" },
  no: { word: "not enough", style: "red" },
  unknown: { word: "unknown", style: "yellow" },
} as const

/** One line, wrapped on a narrow terminal: the verdict, the account and the reason. */
export function renderGuardRow(row: GuardRow, terminal: Terminal): string {
  const { word, style } = words[row.enough]
  const accountRef = formatAccountRef(
    row.bucket === undefined ? row.provider : `${row.provider}/${row.bucket}`,
    row.account,
  )
  const room = Math.max(20, (terminal.columns ?? Number.POSITIVE_INFINITY) - indent.length)
  const [first, ...rest] = wrapText(showText(`${accountRef}: ${explain(row)}`), room)
  return [
    `${paint(style, word.padEnd(indent.length), terminal)}${first}\n`,
    ...rest.map((line) => `${indent}${line}\n`),
  ].join("")
}

const indent = " ".repeat(12)

function explain({ enough, min, available, error }: GuardRow): string {
  const wanted = `${formatAmount(min)} required`
  if (available.length === 0) return error ? error.message : `no bucket in ${min.unit}, ${wanted}`
  const amounts = available.map(({ available }) => formatAmount(available)).join(" and ")
  const doubt = error
    ? `; this is an older response, because ${error.message}`
    : enough === "unknown"
      ? "; another bucket may have to pay"
      : ""
  return `${amounts} available, ${wanted}${doubt}`
}
