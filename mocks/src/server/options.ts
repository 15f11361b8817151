import { type ProviderId, providerIds } from "../generated/provider-ids.js"
import { refuseUnknown } from "../input/read-input.js"
import type { Log } from "../journal/log.js"
import type { Verdict } from "../verdict/verdict.js"
import { type AccountId, hasAccounts, type LedgerOptions } from "./open-ledger.js"

/** The options of `startMocks`, all optional. */
export interface StartMocksOptions<Id extends ProviderId = ProviderId> {
  /** The providers to mock; all by default. */
  readonly providers?: readonly Id[]
  /** The port of the first mock, the others follow in order; by default, and with 0, free ports. */
  readonly port?: number
  /** Called for every request; by default only problems are printed to stderr. */
  readonly log?: Log
  /** Gets each verdict on a client, once it is found. */
  readonly onVerdict?: (verdict: Verdict) => void
  /**
   * The mocks with stateful accounts: all that support them, or some, with their initial figures.
   */
  readonly ledger?: boolean | { readonly [One in NoInfer<Id> & AccountId]?: LedgerOptions<One> | true }
  /**
   * Who may use the routes below `/_mock` in addition to this machine: origins of pages ("https://app.example", "null"), and
   * host
   * names of the mocks ("mocks.internal").
   */
  readonly controlFrom?: readonly string[]
}

/** The valid values of each option. */
const options: Readonly<Record<keyof StartMocksOptions, readonly [(value: unknown) => boolean, string]>> = {
  providers: [isList, "a list of ids"],
  port: [isPort, "a whole number from 0 to 65535"],
  log: [(value) => typeof value === "function", "a function"],
  onVerdict: [(value) => typeof value === "function", "a function"],
  ledger: [(value) => typeof value === "boolean" || isObject(value), "true, false, or an object by ids"],
  controlFrom: [isList, "a list of origins and host names"],
}

/**
 * Rejects options that would otherwise go unnoticed or be misread: an unknown one, one of the wrong type, a ledger for a mock
 * that is not started.
 * @throws RangeError
 */
export function checkOptions(given: StartMocksOptions): void {
  refuseUnknown("option", given, Object.keys(options))
  for (const [name, [isRight, kind]] of Object.entries(options)) {
    const value = given[name as keyof StartMocksOptions]
    if (value !== undefined && !isRight(value))
      throw new RangeError(`${name} must be ${kind}, not ${JSON.stringify(value)}.`)
  }
  const { providers = providerIds, ledger } = given
  if (typeof ledger !== "object") return
  refuseUnknown("started mock", ledger, providers)
  for (const [id, figures] of Object.entries(ledger)) {
    if (figures && !hasAccounts(id)) throw new RangeError(`The mock of ${id} has no accounts.`)
    if (!(figures === undefined || typeof figures === "boolean" || isObject(figures)))
      throw new RangeError(
        `ledger.${id} must be true, or an object of figures, not ${JSON.stringify(figures)}.`,
      )
  }
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string")
}

function isPort(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 65535
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
