import type { ChargeWriter } from "./charge-writer.js"

const head = "provider,account,at,amount,unit,sku,quantity,requestId\n"

/** Comma-separated values with exact amounts; a failure is no line of it. */
export const csvWriter: ChargeWriter = {
  start: head,
  toText: ({ provider, account, charge }) =>
    charge
      ? `${[
          provider,
          account,
          charge.at,
          charge.amount.value,
          charge.amount.unit,
          charge.sku,
          charge.quantity,
          charge.requestId,
        ]
          .map((field = "") => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
          .join(",")}\n`
      : "",
  end: "",
  none: head,
}
