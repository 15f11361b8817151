import type { ChargeRow } from "../../index.js"
import type { RowWriter } from "../rows/print-rows.js"
import { paint, type Terminal } from "../terminal/terminal.js"
import { padLeft, padRight, showText } from "../terminal/text.js"
import { type ChargeCells, toChargeCells } from "./to-charge-cells.js"

const headings: ChargeCells = {
  at: "AT",
  account: "ACCOUNT",
  amount: "AMOUNT",
  quantity: "QUANTITY",
  sku: "SKU",
}

/** Lines for people: aligned, or two lines per charge on a narrow terminal. */
export function createTextWriter(terminal: Terminal, showsAccount: boolean): RowWriter<ChargeRow> {
  const wide = (terminal.columns ?? Number.POSITIVE_INFINITY) >= 100
  // Rows are streamed, so the column widths cannot depend on their content.
  const toHead = ({ at, amount }: ChargeCells) => `${padRight(at, 20)}  ${padLeft(amount, 16)}`
  const toAccount = ({ account }: ChargeCells) => (showsAccount ? `${padRight(account, 16)}  ` : "")
  const toLine = (cells: ChargeCells) =>
    `${toAccount(cells)}${toHead(cells)}  ${padLeft(cells.quantity, 12)}  ${cells.sku}\n`
  const toLines = (cells: ChargeCells) =>
    `${toHead(cells)}\n  ${paint("dim", `${toAccount(cells)}${cells.sku} × ${cells.quantity}`, terminal)}\n`
  return {
    start: wide ? paint("dim", toLine(headings), terminal) : "",
    toText: ({ account, charge }) => {
      if (!charge) return ""
      const { at, amount, quantity, sku, account: label } = toChargeCells(charge, account)
      const cells = {
        at,
        quantity,
        amount: showText(amount),
        account: showText(label),
        sku: showText(sku),
      }
      return wide ? toLine(cells) : toLines(cells)
    },
    end: "",
    none: "There are no charges.\n",
  }
}
