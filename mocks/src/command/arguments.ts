import { InvalidArgumentError } from "commander"
import { type ProviderId, providerIds } from "../generated/provider-ids.js"

/**
 * Parses one provider id and appends it to the previous ones.
 * @throws InvalidArgumentError
 */
export function collectId(text: string, ids: readonly ProviderId[] = []): readonly ProviderId[] {
  const id = providerIds.find((known) => known === text)
  if (!id) throw new InvalidArgumentError(`There is no such mock. Choose from: ${providerIds.join(", ")}.`)
  return [...ids, id]
}

/** The providers whose responses come from accounts, with their starting balance if one was given. */
export type LedgerChoice = ReadonlyMap<ProviderId | "all", string | undefined>

/**
 * Parses one ledger option, such as "vinci=5.00", and adds it to the previous ones.
 * @throws InvalidArgumentError
 */
export function collectLedger(text: string, choice: LedgerChoice = new Map()): LedgerChoice {
  const [, id = "", balance] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? []
  const ids = id === "all" ? (["all"] as const) : collectId(id)
  return new Map([...choice, ...ids.map((one) => [one, balance] as const)])
}

/** The scenarios for each mock, in sequence. */
export type ScenarioChoice = ReadonlyMap<ProviderId, readonly string[]>

/**
 * Parses one scenario option, such as "vinci=empty", and adds it to the previous ones.
 * @throws InvalidArgumentError
 */
export function collectScenario(text: string, choice: ScenarioChoice = new Map()): ScenarioChoice {
  const [, id, names] = /^([^=]*)=(.+)$/.exec(text) ?? []
  if (id === undefined || names === undefined)
    throw new InvalidArgumentError("Name the provider, too: vinci=empty.")
  return new Map([...choice, ...collectId(id).map((known) => [known, names.split(",")] as const)])
}

/**
 * Parses a port.
 * @throws InvalidArgumentError
 */
export function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InvalidArgumentError("Use a whole number from 0 to 65535.")
  return port
}
