import type { ProviderId } from "../generated/provider-ids.js"
import { collectId } from "./collect-id.js"

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
