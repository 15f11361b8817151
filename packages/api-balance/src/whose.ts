/** Whose row, error or answer it is. */
export interface Whose {
  readonly provider: string
  readonly account?: string
}
