import type { Charge } from "@api-balance/core"
import { formatTime, showAmount } from "../table/format.js"
import { type Column, dash } from "../table/table.js"

/** The columns of a charge, for formats that align themselves. */
export const chargeColumns = [
  { heading: "account", kind: "text" },
  { heading: "at", kind: "text" },
  { heading: "amount", kind: "number" },
  { heading: "quantity", kind: "number" },
  { heading: "sku", kind: "text" },
] as const satisfies readonly Column[]

/** The cells of one charge, as text. */
export type ChargeCells = Readonly<Record<(typeof chargeColumns)[number]["heading"], string>>

/** Converts a charge to its cells. */
export function toChargeCells({ at, amount, quantity, sku }: Charge, account = dash): ChargeCells {
  return { at: formatTime(at), account, amount: showAmount(amount), quantity: quantity ?? dash, sku }
}
