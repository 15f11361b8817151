import { type Command, InvalidArgumentError } from "commander"
import { providerIds } from "../generated/provider-ids.js"
import { collectId } from "./arguments.js"
import type { CheckServerOptions } from "./check-server.js"

/** Adds the command that checks a server; `exit` receives the exit code. */
export function addContract(program: Command, exit: (code: number) => void): void {
  program
    .command("contract")
    .description("check that a server conforms to a provider's spec")
    .requiredOption("--provider <id>", providerIds.join(", "), (text) => collectId(text).at(0))
    .requiredOption("--base-url <url>", "base URL of the server, including the path of live calls")
    .option("--spending", "also make the calls that cost money or change the account")
    .option("--timeout <milliseconds>", "maximum time per response", parseTimeout, 10_000)
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
The key is read from the provider's variable, such as VINCI_API_KEY.

Exit codes:
  0  every response conforms to the spec
  1  at least one response does not, or the key was rejected
  2  invalid usage, or no API key is set`,
    )
    .action(async (options: CheckServerOptions) => {
      const { checkServer } = await import("./check-server.js")
      exit(await checkServer(options))
    })
}

function parseTimeout(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new InvalidArgumentError("Use a whole number of milliseconds above 0.")
  return Number(text)
}
