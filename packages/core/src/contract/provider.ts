import type { Client as OpenapiClient } from "openapi-fetch"
import type { AnyBillingError } from "../errors/any-billing-error.js"
import type { Balance } from "../model/balance.js"
import type { CallOptions } from "./provider-options.js"

/** The typed client of openapi-fetch for the paths of one provider. */
export type Client<Paths extends object> = OpenapiClient<Paths>

/**
 * The interface that all providers share. With a literal `Id`, a list of providers is a union that `id` discriminates, and the
 * compiler need not compare their clients.
 */
export interface Provider<Paths extends object = object, Id extends string = string> {
  /** The provider's id. */
  readonly id: Id
  /** The label of the key, if it has one. */
  readonly account?: string
  /** The name of the balance that the key spends from, if it was set. */
  readonly purse?: string
  /** The maximum milliseconds until the balance contains a charge, if that was set. */
  readonly lagMs?: number
  /** Milliseconds for which a response is cached: as the provider advises, or as its rate limits allow. */
  readonly cacheTtlMs: number
  /** The plain typed openapi-fetch client: it resolves to `{ data }` or `{ error }` and throws only if there is no response. */
  readonly client: Client<Paths>
  /**
   * Returns the typed error of a response of this provider, even of a billable call by another client; undefined for a success.
   * Accepts a Response of any fetch (and reads a clone, or what `client` has read), an `ErrorResponse`, or what the OpenAI,
   * Anthropic and AI SDKs, axios, ky, ofetch, got and undici throw; a body that is a stream is read. Never rejects, respects
   * the options `timeout` and `maxBodyBytes`, and keeps nothing of its argument.
   */
  readError(response: unknown): Promise<AnyBillingError | undefined>
  /**
   * Whether a URL is on a host of the provider, or below the base URL that replaces it (a gateway). What another server says
   * does not prove that a call cost nothing.
   */
  isOwnUrl(url: string): boolean
}

/** A provider that reports a balance. */
export interface BalanceProvider<Paths extends object = object, Id extends string = string>
  extends Provider<Paths, Id> {
  /**
   * Returns the current balance.
   * @throws a BillingError: see `AnyBillingError`
   */
  getBalance(options?: CallOptions): Promise<Balance>
}

/** The methods that an adapter adds to the base interface: those that make requests. */
export type ProviderMethods<P extends Provider> = Omit<P, keyof Provider>
