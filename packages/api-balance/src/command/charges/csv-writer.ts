import type { ChargeRow } from "../../index.js"
import type { RowWriter } from "../rows/print-rows.js"
import { toCsvLine } from "../rows/to-csv-line.js"

const head = "provider,account,at,amount,unit,sku,quantity,requestId\n"

/** Comma-separated values with exact amounts; a failure is no line of it. */
export const csvWriter: RowWriter<ChargeRow> = {
  start: head,
  toText: ({ provider, account, charge }) =>
    charge
      ? toCsvLine([
          provider,
          account,
          charge.at,
          charge.amount.value,
          charge.amount.unit,
          charge.sku,
          charge.quantity,
          charge.requestId,
        ])
      : "",
  end: "",
  none: head,
}
