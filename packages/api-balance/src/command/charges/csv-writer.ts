import type { ChargeRow } from "../../index.js"
import type { RowWriter } from "../rows/print-rows.js"
import { toCsvLine, toCsvText } from "../rows/to-csv-line.js"

const head = "provider,account,at,amount,unit,sku,quantity,requestId\n"

/** Comma-separated values with exact amounts; failures are not part of the output. */
export const csvWriter: RowWriter<ChargeRow> = {
  start: head,
  toText: ({ provider, account, charge }) =>
    charge
      ? toCsvLine([
          toCsvText(provider),
          toCsvText(account),
          toCsvText(charge.at),
          charge.amount.value,
          toCsvText(charge.amount.unit),
          toCsvText(charge.sku),
          charge.quantity,
          toCsvText(charge.requestId),
        ])
      : "",
  end: "",
  none: head,
}
