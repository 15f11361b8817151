import { Argument, type Command } from "commander"
import { registry } from "../../generated/registry.js"

const ids: readonly string[] = registry.map(({ id }) => id)

/** The argument that names providers; an unknown one ends the command with those to choose from. */
export function providerArgument(
  command: Command,
  name = "[provider...]",
  text = `${ids.join(", ")}; by default those whose key is set`,
): Argument {
  return new Argument(name, text).argParser((id: string, previous: string | string[] | undefined) => {
    if (!ids.includes(id)) command.error(`error: unknown provider "${id}". Choose from: ${ids.join(", ")}`)
    return name.includes("...") ? [...(previous ?? []), id] : id
  })
}
