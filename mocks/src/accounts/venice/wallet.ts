import { createHash } from "node:crypto"
import { type Amount, multiply, toAmount } from "@api-balance/core"
import type { LedgerCall } from "../../ledger/ledger.js"

/** A wallet's address as its account is known by; the letter case of an Ethereum address means nothing. */
export function toWallet(address: string): string {
  return /^0x[0-9a-f]{40}$/i.test(address) ? address.toLowerCase() : address
}

/**
 * The wallet that signed a call; undefined where none did, or an API key is sent. Signatures are not checked, like keys, and
 * a header that cannot be read is an address of its own.
 */
export function findSigner({ headers }: LedgerCall): { wallet: string; isRead: boolean } | undefined {
  const header = headers["sign-in-with-x"] ?? headers["x-sign-in-with-x"]
  if (header === undefined || headers.authorization !== undefined) return undefined
  const { address } = (readBase64(header) ?? {}) as { address?: unknown }
  return typeof address === "string"
    ? { wallet: toWallet(address), isRead: true }
    : { wallet: header, isRead: false }
}

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

/** The object in a header that is Base64 of JSON; undefined where it is none. */
function readBase64(header: string): object | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(header, "base64").toString())
    return typeof value === "object" && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
