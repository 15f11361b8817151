/** A call of an operation, as the ledger receives it. */
export interface LedgerCall {
  /** The operationId. */
  readonly operation: string
  /** The path parameters. */
  readonly parameters: Readonly<Record<string, string>>
  /** The query parameters. */
  readonly query: Readonly<Record<string, string | string[]>>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed if it is JSON, else text. */
  readonly body: unknown
  /** The API key; empty if the call has none. */
  readonly key: string
}

/** A response of an account. */
export interface LedgerResponse {
  /** The HTTP status. */
  readonly status: number
  /** Names as the provider writes them. */
  readonly headers?: Readonly<Record<string, string>>
  /** JSON by default. */
  readonly mediaType?: string
  /** The body, before serialization. */
  readonly body?: unknown
  /** The name of the example that it is made from. */
  readonly example?: string
}

/** The accounts of one provider: one per API key, unless several keys share one; created when a key is first used. */
export interface Ledger {
  /** Answers a call and charges for it; undefined if accounts do not handle the operation. */
  answer(call: LedgerCall): LedgerResponse | undefined
  /**
   * Adds funds to all accounts, including future ones, or to the account of one key.
   * @throws RangeError if the amount is not a decimal above zero, or the provider has no such bucket; TypeError for an unknown
   * option
   */
  topUp(amount: string, options?: { key?: string; bucket?: string }): void
  /**
   * Sets figures of all accounts, including future ones, or of the account of one key: `{ balance: "5.00" }`. Accepts the same
   * figures as the options.
   * @throws RangeError if the provider has no such figure, or its value is invalid; TypeError for an unknown option; then
   * nothing is set
   */
  set(state: object, options?: { key?: string }): void
  /**
   * Advances the clock by "90s", "1h", "1d" or milliseconds. Everything that falls due happens at its time and in order:
   * charges, holds, resets, renewals, automatic top-ups.
   * @throws RangeError if the duration is invalid or negative
   */
  advance(duration: string | number): void
  /** The time of the accounts. It only changes when it is advanced. */
  now(): Date
  /** All accounts and the clock, as plain JSON. It contains digests of the keys, not the keys. */
  snapshot(): unknown
  /**
   * Restores a snapshot, which can be used again.
   * @throws TypeError if it is not a snapshot of this provider
   */
  restore(snapshot: unknown): void
  /** Returns to the initial state: no accounts, and the clock at its initial time. */
  reset(): void
}

/** Returns a query parameter, the first of several; undefined if there is none. */
export function readParameter({ query }: LedgerCall, name: string): string | undefined {
  const value = Object.hasOwn(query, name) ? query[name] : undefined
  return Array.isArray(value) ? value[0] : value
}

/** Returns a top-level field of a JSON or form body; undefined if there is none. */
export function readField({ body }: LedgerCall, name: string): unknown {
  if (typeof body !== "string") return (body as Readonly<Record<string, unknown>> | undefined)?.[name]
  const [, value] = body.split(`name="${name}"`)[1]?.match(/^(?:\r?\n[^\r\n]+)*\r?\n\r?\n([^\r\n]*)/) ?? []
  return value
}
