import { createHash } from "node:crypto"
import { type Amount, multiply, toAmount } from "@api-balance/core"
import type { LedgerCall } from "../../ledger/ledger.js"
import { readBase64 } from "./read-base64.js"
import { toWallet } from "./to-wallet.js"

/** A payment in a header. Signatures are not checked. */
export interface Payment {
  /** The same for the same payment. */
  readonly hash: string
  readonly payer: string
  readonly network: string
  readonly amount: Amount
}

/** What is read of a payment of either version of x402. */
interface Wire {
  readonly network?: string
  readonly accepted?: { readonly network?: string; readonly amount?: string }
  readonly payload?: { readonly authorization?: { readonly from?: string; readonly value?: string } }
}

/**
 * The payment that a call carries; undefined where there is none, "unreadable" where it cannot be read. One that does not say
 * who pays how much, like the sample of the page, pays the suggested ten dollars for the wallet of the samples.
 */
export function findPayment({ headers }: LedgerCall): Payment | "unreadable" | undefined {
  const header = headers["payment-signature"] ?? headers["x-402-payment"] ?? headers["x-payment"]
  if (header === undefined) return undefined
  const wire: Wire | undefined = readBase64(header)
  if (!wire) return "unreadable"
  const { from = "0x2222222222222222222222222222222222222222", value } = wire.payload?.authorization ?? {}
  const units = String(value ?? wire.accepted?.amount ?? "10000000")
  if (!/^\d{1,20}$/.test(units)) return "unreadable"
  return {
    hash: createHash("sha256").update(header).digest("hex"),
    payer: toWallet(String(from)),
    network: String(wire.accepted?.network ?? wire.network ?? "eip155:8453"),
    amount: multiply(toAmount(units, "USD"), "0.000001"),
  }
}
