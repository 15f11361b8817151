/** The account that a row, an error or a response belongs to. */
export interface AccountRef {
  readonly provider: string
  readonly account?: string
}
