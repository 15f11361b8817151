import { createHash } from "node:crypto"
import { type Amount, multiply, toAmount } from "@api-balance/core"
import type { LedgerCall } from "../../ledger/ledger.js"

/** Normalizes a wallet's address: the letter case of an Ethereum address is irrelevant. */
export function toWallet(address: string): string {
  return /^0x[0-9a-f]{40}$/i.test(address) ? address.toLowerCase() : address
}

/**
 * The wallet that signed a call; undefined without a signature, or with an API key. Signatures are not verified, like keys. A
 * header that cannot be read counts as its own address.
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

/** The parts of a payment that both versions of x402 have. */
interface Wire {
  readonly network?: string
  readonly accepted?: { readonly network?: string; readonly amount?: string }
  readonly payload?: { readonly authorization?: { readonly from?: string; readonly value?: string } }
}

/**
 * The payment of a call; undefined if there is none, "unreadable" if it cannot be read. A payment without payer and amount,
 * like
 * the sample on the provider's page, pays the suggested ten dollars for the wallet of the samples.
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

/** Parses a header that is Base64 of a JSON object; undefined if it is not. */
function readBase64(header: string): object | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(header, "base64").toString())
    return typeof value === "object" && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
