/** Whose row, error or answer it is. */
export interface AccountRef {
  readonly provider: string
  readonly account?: string
}
