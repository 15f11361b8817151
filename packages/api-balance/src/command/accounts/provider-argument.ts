import { Argument, type Command } from "commander"
import { consoleOnlyProviders } from "../../generated/catalogue.js"
import { findSimilar } from "../options/find-similar.js"
import { findEntries } from "./known-providers.js"

/**
 * The argument that names providers. An unknown name ends the command with the available ones. `others` are further names
 * that the command accepts.
 */
export function providerArgument(
  command: Command,
  name = "[provider...]",
  text = `${findIds().join(", ")} (default: those whose key is set)`,
  others: readonly string[] = [],
): Argument {
  return new Argument(name, text).argParser((id: string, previous: string | string[] | undefined) => {
    if (![...findIds(), ...others].includes(id)) command.error(`error: ${explainUnknown(id, command)}`)
    return name.includes("...") ? [...(previous ?? []), id] : id
  })
}

/** A first word that is not a command is read as a provider of the default command. */
function explainUnknown(id: string, { args, parent }: Command): string {
  const isFirst = parent !== null && parent.args[0] === id && args[0] === id
  const commands = isFirst ? parent.commands.map((command) => command.name()) : []
  const ids = findIds()
  if (consoleOnlyProviders.some(({ provider }) => provider === id))
    return `no API key is known to read the balance of "${id}". "api-balance providers ${id}" shows what is known`
  const similar = findSimilar(id, [...commands, ...ids])
  if (similar === undefined) return `unknown provider "${id}". Choose from: ${ids.join(", ")}`
  return `unknown ${commands.includes(similar) ? "command" : "provider"} "${id}". Did you mean "${similar}"?`
}

function findIds(): string[] {
  return findEntries().map(({ id }) => id)
}
