import type { Charge } from "@api-balance/core"
import type { ChargeRow } from "../../index.js"
import type { RowWriter } from "../rows/print-rows.js"
import { showAmount } from "../table/format.js"
import { dash } from "../table/table.js"
import { paint, type Terminal } from "../terminal/terminal.js"
import { padLeft, padRight, showText } from "../terminal/text.js"

/** The cells of one line, as text. */
type Cells = Readonly<Record<"at" | "account" | "amount" | "quantity" | "sku", string>>

/** Lines for people: aligned, or two lines per charge on a narrow terminal. */
export function createTextWriter(terminal: Terminal, showsAccount: boolean): RowWriter<ChargeRow> {
  const wide = (terminal.columns ?? Number.POSITIVE_INFINITY) >= 100
  // Rows are streamed, so the column widths cannot depend on their content.
  const toHead = ({ at, amount }: Cells) => `${padRight(at, 20)}  ${padLeft(amount, 16)}`
  const toAccount = ({ account }: Cells) => (showsAccount ? `${padRight(account, 16)}  ` : "")
  const toLine = (cells: Cells) =>
    `${toAccount(cells)}${toHead(cells)}  ${padLeft(cells.quantity, 12)}  ${cells.sku}\n`
  const toLines = (cells: Cells) =>
    `${toHead(cells)}\n  ${paint("dim", `${toAccount(cells)}${cells.sku} × ${cells.quantity}`, terminal)}\n`
  const headings = { at: "AT", account: "ACCOUNT", amount: "AMOUNT", quantity: "QUANTITY", sku: "SKU" }
  return {
    start: wide ? paint("dim", toLine(headings), terminal) : "",
    toText: ({ account, charge }) => {
      if (!charge) return ""
      const cells = toCells(charge, account)
      return wide ? toLine(cells) : toLines(cells)
    },
    end: "",
    none: "There are no charges.\n",
  }
}

function toCells({ at, amount, quantity, sku }: Charge, account = dash): Cells {
  return {
    at: showText(at.replace("T", " ").replace(/\.\d+/, "")),
    account: showText(account),
    amount: showText(showAmount(amount)),
    quantity: quantity ?? dash,
    sku: showText(sku),
  }
}
