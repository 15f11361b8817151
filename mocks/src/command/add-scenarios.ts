import { Argument, type Command } from "commander"
import { type ProviderId, providerIds } from "../generated/provider-ids.js"
import { collectId } from "./arguments.js"

/** Adds the command that lists scenarios. */
export function addScenarios(program: Command): void {
  program
    .command("scenarios")
    .description("list the scenarios and faults of mocks")
    .addArgument(
      new Argument("[id...]", `providers: ${providerIds.join(", ")}; all by default`).argParser(collectId),
    )
    .option("--json", "print JSON")
    .action(async (ids: readonly ProviderId[], { json = false }: { json?: boolean }) => {
      const { scenarios } = await import("./scenarios.js")
      await scenarios(ids.length > 0 ? [...new Set(ids)] : providerIds, json)
    })
}
