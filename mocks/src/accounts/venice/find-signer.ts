import type { LedgerCall } from "../../ledger/ledger.js"
import { readBase64 } from "./read-base64.js"
import { toWallet } from "./to-wallet.js"

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
