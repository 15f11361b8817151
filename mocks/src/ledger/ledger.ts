/** A call of an operation, as an account is asked about it. */
export interface LedgerCall {
  /** The id that the spec gives the operation. */
  readonly operation: string
  /** Of the path. */
  readonly parameters: Readonly<Record<string, string>>
  /** The parameters of the query. */
  readonly query: Readonly<Record<string, string | string[]>>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed where it is JSON, as text where it is not. */
  readonly body: unknown
  /** The API key; empty where the call carries none. */
  readonly key: string
}

/** What an account answers. */
export interface LedgerAnswer {
  /** The HTTP status. */
  readonly status: number
  /** Names as the provider writes them. */
  readonly headers?: Readonly<Record<string, string>>
  /** JSON unless given. */
  readonly mediaType?: string
  /** The body, before it is JSON. */
  readonly body?: unknown
  /** The name of the example that it is made from. */
  readonly example?: string
}

/** The accounts of one provider: one for each API key, unless several keys were given one, made when a key is first seen. */
export interface Ledger {
  /** Answers a call, and charges for it; undefined where accounts say nothing about the operation. */
  answer(call: LedgerCall): LedgerAnswer | undefined
  /**
   * Adds funds to all accounts, those not yet made included, or to that of one key.
   * @throws RangeError when the amount is no decimal above zero, or the provider has no such bucket, TypeError for an
   * option that there is not
   */
  topUp(amount: string, options?: { key?: string; bucket?: string }): void
  /**
   * Sets figures of all accounts, those not yet made included, or of that of one key: `{ balance: "5.00" }`. Takes what the
   * options take.
   * @throws RangeError when the provider has no such figure, or it cannot have this value, TypeError for an option that
   * there is not; then nothing is set
   */
  set(state: object, options?: { key?: string }): void
  /**
   * Moves the clock forward, by "90s", "1h", "1d" or milliseconds. Whatever falls due on the way happens at its moment and
   * in its order: charges, holds, resets, renewals, automatic top-ups.
   * @throws RangeError when the duration cannot be read, or would lead back
   */
  advance(duration: string | number): void
  /** The time of the accounts. It stands still unless it is advanced. */
  now(): Date
  /** All accounts and the clock, as plain JSON. It holds digests of the keys, not the keys. */
  snapshot(): unknown
  /**
   * Goes back to a snapshot, which may be used again.
   * @throws TypeError when it is not one of this provider's
   */
  restore(snapshot: unknown): void
  /** Goes back to the start: no account is made yet, and the clock shows the time of the beginning. */
  reset(): void
}

/** A parameter of the query, the first of several; undefined where there is none. */
export function readParameter({ query }: LedgerCall, name: string): string | undefined {
  const value = Object.hasOwn(query, name) ? query[name] : undefined
  return Array.isArray(value) ? value[0] : value
}

/** A field at the top of a body, be it JSON or a form; undefined where there is none. */
export function readField({ body }: LedgerCall, name: string): unknown {
  if (typeof body !== "string") return (body as Readonly<Record<string, unknown>> | undefined)?.[name]
  const [, value] = body.split(`name="${name}"`)[1]?.match(/^(?:\r?\n[^\r\n]+)*\r?\n\r?\n([^\r\n]*)/) ?? []
  return value
}
