import { readFileSync } from "node:fs"
import { Argument, Command, CommanderError } from "commander"
import { registry } from "../generated/registry.js"

/** What the command line asks for, or the exit code when it is already answered (help, version, bad usage). */
export type Request = { readonly ids: string[]; readonly json: boolean } | { readonly exitCode: number }

/** Reads the words of the command line. */
export function parseArguments(words: readonly string[]): Request {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
  const ids = registry.map(({ id }) => id)
  const command = new Command("api-balance")
    .description("What is left and what was spent, at every API provider that you pay.")
    .addArgument(
      new Argument("[provider...]", `${ids.join(", ")}; by default those whose key is set`).argParser(
        (id: string, previous: string[] | undefined) => {
          if (!(ids as string[]).includes(id))
            command.error(`error: unknown provider "${id}". Choose from: ${ids.join(", ")}`)
          return [...(previous ?? []), id]
        },
      ),
    )
    .option("--json", "print JSON: exact amounts, errors included")
    .version(version)
    .addHelpText(
      "after",
      `
Environment:
${registry.map(({ id, environment }) => `  ${environment.apiKey.padEnd(24)}the key of ${id}\n`).join("")}  <PROVIDER>_BASE_URL     replaces a provider's live URL, path included

Exit codes:
  0  every provider answered (no billing is an answer too)
  1  some provider failed
  2  bad usage, or no key is configured`,
    )
    .exitOverride()
  try {
    command.parse(words, { from: "user" })
    return { ids: command.processedArgs[0] ?? [], json: command.opts().json === true }
  } catch (error) {
    if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2 }
    throw error
  }
}
