import type { Clock } from "../time/clock.js"
import type { Hooks } from "./hooks.js"

/**
 * A key, or a function that gives it, which is called for every request. An option that is given and undefined is an
 * InvalidOptionError: it never falls back to the environment variable.
 */
export type Credential = string | (() => string | Promise<string>) | undefined

/** What every create function takes beside the provider's own keys; all of it is optional. */
export interface ProviderOptions extends Hooks {
  /** Replaces the live URL, path included. By default the provider's environment variable, then the spec's server. */
  readonly baseUrl?: string
  /** Allows a base URL with http: on other hosts than this machine; the key is then sent in clear text. */
  readonly allowHttp?: boolean
  /** A label for one of several keys of a provider; it comes back in rows and errors. */
  readonly account?: string
  /** Keys of one provider with the same purse spend from one balance: the guard sets aside from it once. By default each has its own. */
  readonly purse?: string
  /** Milliseconds that may pass until the provider's balance contains a charge, where it books late. By default what the spec states, else 0. */
  readonly lagMs?: number
  /** Called instead of the global fetch, with a URL string and an init object. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
  /** Ends every call of this provider. */
  readonly signal?: AbortSignal
  /** Milliseconds for a whole call, its body and its retries included; 10,000 by default, no limit from 2^31 on. */
  readonly timeout?: number
  /** How often a failed read is made again at most; 2 by default. Billable calls and errors about money never are. */
  readonly retries?: number
  /** The size of a body in bytes up to which it is read; 2 MiB by default. */
  readonly maxBodyBytes?: number
  /** Time and chance, for tests only. */
  readonly clock?: Clock
}

/** What every method that asks the network takes. */
export interface CallOptions {
  /** Ends this call. */
  readonly signal?: AbortSignal
  /** Milliseconds for this call, instead of the provider's `timeout`. */
  readonly timeout?: number
  /** Is told each answer of this call, as the hook of the provider is. */
  readonly onResponse?: Hooks["onResponse"]
}
