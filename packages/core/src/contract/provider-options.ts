import type { Clock } from "../time/clock.js"
import type { Hooks } from "./hooks.js"

/**
 * A key, or a function that returns one and is called for every request. An option that is set to undefined is an
 * InvalidOptionError: it never falls back to the environment variable.
 */
export type Credential = string | (() => string | Promise<string>) | undefined

/** The options of every create function in addition to the provider's keys; all are optional. */
export interface ProviderOptions extends Hooks {
  /** Replaces the live URL, path included. Defaults to the provider's environment variable, then the spec's server. */
  readonly baseUrl?: string
  /** The variables of keys, account parameters and base URLs, instead of those of the process. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Allows a base URL with http: on other hosts than this machine; the key is then sent in plain text. */
  readonly allowHttp?: boolean
  /** A label that distinguishes several keys of a provider; it appears in rows and errors. */
  readonly account?: string
  /**
   * Keys of one provider with the same purse spend from one balance: the guard reserves from it once. By default each key has
   * its own purse.
   */
  readonly purse?: string
  /** The maximum milliseconds until the provider's balance contains a charge. Defaults to the value in the spec, else 0. */
  readonly lagMs?: number
  /** Called instead of the global fetch, with a URL string and an init object. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
  /** Aborts every call of this provider. */
  readonly signal?: AbortSignal
  /**
   * Timeout of a whole call in milliseconds, including its body and retries; 10,000 by default. From 2^31 there is no limit.
   */
  readonly timeout?: number
  /** The maximum number of retries of a failed read; 2 by default. Billable calls and errors about money are never retried. */
  readonly retries?: number
  /** The maximum size of a body in bytes; 2 MiB by default. */
  readonly maxBodyBytes?: number
  /** Time and randomness, for tests only. */
  readonly clock?: Clock
}

/** A range of charges: `since` is inclusive, `until` exclusive. A text without a time zone is taken as UTC. */
export interface ChargeRange {
  /** The start of the range, inclusive. */
  readonly since?: Date | string
  /** The end of the range, exclusive. */
  readonly until?: Date | string
}

/** The options of every method that makes requests. */
export interface CallOptions {
  /** Aborts this call. */
  readonly signal?: AbortSignal
  /** Timeout in milliseconds for this call; overrides the provider's `timeout`. */
  readonly timeout?: number
  /** Called for each response of this call, in addition to the provider's hook. */
  readonly onResponse?: Hooks["onResponse"]
}
