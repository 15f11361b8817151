import type { AccountRef } from "../model/account-ref.js"

/**
 * Parses a key of `low`: "venice", "venice/diem", "vinci (team-a)" or "venice/diem (team-a)"; any other text is taken for a
 * provider.
 */
export function readKey(key: string): AccountRef & { readonly bucket?: string } {
  const [, provider = key, bucket, account] = key.match(/^([^\s/(]+)(?:\/([^\s(]+))?(?: \((.*)\))?$/) ?? []
  return {
    provider,
    ...(account !== undefined && { account }),
    ...(bucket !== undefined && { bucket }),
  }
}
