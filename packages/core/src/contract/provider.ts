import type { Client as OpenapiClient } from "openapi-fetch"
import type { AnyBillingError } from "../errors/any-billing-error.js"
import type { Balance } from "../model/balance.js"
import type { CallOptions } from "./provider-options.js"

/** The typed client of openapi-fetch for the paths of one provider. */
export type Client<Paths extends object> = OpenapiClient<Paths>

/**
 * What all providers have in common; what one reports is on its own type. With a literal `Id` a list of several is a
 * union that `id` tells apart, and the compiler need not compare their clients.
 */
export interface Provider<Paths extends object = object, Id extends string = string> {
  /** The provider's id. */
  readonly id: Id
  /** The label of the key, where one was given. */
  readonly account?: string
  /** Which balance the key spends from, where that was given. */
  readonly purse?: string
  /** Milliseconds that may pass until the balance contains a charge, where that was given. */
  readonly lagMs?: number
  /** Milliseconds for which an answer is fresh enough to be used again: what the provider advises, or its limits bear. */
  readonly cacheTtlMs: number
  /** The plain typed openapi-fetch client: it resolves to `{ data }` or `{ error }` and throws only when no answer came. */
  readonly client: Client<Paths>
  /**
   * The error that an answer of this provider stands for, also of a spending call made elsewhere; undefined for a
   * success. Takes a Response of any fetch (and reads a clone, or what `client` has read), an `ErrorResponse`, or what the
   * OpenAI, Anthropic and AI SDKs, axios, ky, ofetch, got and undici throw; a body that is a stream is read. Never rejects,
   * reads for as long and as far as the options `timeout` and `maxBodyBytes` allow, and keeps nothing of what it was given.
   */
  readError(answer: unknown): Promise<AnyBillingError | undefined>
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

/** What an adapter has to add to the machinery: the methods that ask the network. */
export type ProviderMethods<P extends Provider> = Omit<P, keyof Provider>
