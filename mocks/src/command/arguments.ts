import { InvalidArgumentError } from "commander"
import { type ProviderId, providerIds } from "../generated/provider-ids.js"

/**
 * Adds a provider's id from the command line to those before it.
 * @throws InvalidArgumentError
 */
export function collectId(text: string, ids: readonly ProviderId[] = []): readonly ProviderId[] {
  const id = providerIds.find((known) => known === text)
  if (!id) throw new InvalidArgumentError(`There is no mock of it. Choose from: ${providerIds.join(", ")}.`)
  return [...ids, id]
}

/** Whose answers come from accounts, and the balance that these start with, where it was given. */
export type LedgerChoice = ReadonlyMap<ProviderId | "all", string | undefined>

/**
 * Adds a ledger from the command line, such as "vinci=5.00", to those before.
 * @throws InvalidArgumentError
 */
export function collectLedger(text: string, choice: LedgerChoice = new Map()): LedgerChoice {
  const [id = "", balance] = text.split("=")
  const ids = id === "all" ? (["all"] as const) : collectId(id)
  return new Map([...choice, ...ids.map((one) => [one, balance] as const)])
}

/** The scenarios that each mock is to go through. */
export type ScenarioChoice = ReadonlyMap<ProviderId, readonly string[]>

/**
 * Adds scenarios from the command line, such as "vinci=empty", to those before.
 * @throws InvalidArgumentError
 */
export function collectScenario(text: string, choice: ScenarioChoice = new Map()): ScenarioChoice {
  const [, id, names] = /^([^=]*)=(.+)$/.exec(text) ?? []
  if (id === undefined || names === undefined)
    throw new InvalidArgumentError("Say whose scenario it is: vinci=empty.")
  return new Map([...choice, ...collectId(id).map((known) => [known, names.split(",")] as const)])
}

/**
 * Reads a port from the command line.
 * @throws InvalidArgumentError
 */
export function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InvalidArgumentError("A port is a whole number from 0 to 65535.")
  return port
}
