import { InvalidArgumentError } from "commander"
import type { ProviderId } from "../generated/provider-ids.js"
import { collectId } from "./collect-id.js"

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
