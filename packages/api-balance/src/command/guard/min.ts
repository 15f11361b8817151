import type { Amount } from "@api-balance/core"

/** What a provider is to have at least: `vinci=5USD`, `venice/diem=10DIEM`. */
export interface Min {
  readonly provider: string
  readonly bucket?: string
  readonly amount: Amount
}
