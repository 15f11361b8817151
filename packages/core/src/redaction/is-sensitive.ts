/** Whether a header's value is likely a secret, by its name. */
export function isSensitive(header: string): boolean {
  return /auth|key|token|secret|cookie|signature|sign-in|payment/i.test(header)
}
