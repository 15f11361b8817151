/** A wallet's address as its account is known by; the letter case of an Ethereum address means nothing. */
export function toWallet(address: string): string {
  return /^0x[0-9a-f]{40}$/i.test(address) ? address.toLowerCase() : address
}
