import { readFileSync } from "node:fs"
import { Command } from "commander"
import { registry } from "../generated/registry.js"
import { addBalances } from "./balances/add-balances.js"
import { addCaps } from "./caps/add-caps.js"
import { addCharges } from "./charges/add-charges.js"
import { addDoctor } from "./doctor/add-doctor.js"
import { addGuard } from "./guard/add-guard.js"
import { addLog } from "./log/add-log.js"
import { exitCodes, helpSection, styleTitle } from "./options/help.js"
import { addSharedOptions, askingOptions } from "./options/shared-options.js"
import { addProviders } from "./providers/add-providers.js"
import { addReport } from "./report/add-report.js"
import { addRunway } from "./runway/add-runway.js"
import { addUsage } from "./usage/add-usage.js"
import { addWatch } from "./watch/add-watch.js"

/** Describes the command line; `exit` is told the exit code. */
export function createProgram(exit: (code: number) => void): Command {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
  const program = new Command("api-balance")
    .description("What is left and what was spent, at every API provider that you pay.")
    .usage("[command] [provider...] [options]")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ styleTitle, subcommandTerm, minWidthToWrap: 20 })
    .exitOverride()
  // They stand here too, so that they may come before the command, and with the command that is meant when none is named.
  addSharedOptions(program, [...askingOptions, "history"])
  addBalances(program, exit)
  addUsage(program, exit)
  addCharges(program, exit)
  addCaps(program, exit)
  addLog(program)
  addRunway(program, exit)
  addReport(program, exit)
  addProviders(program)
  addGuard(program, exit)
  addWatch(program, exit)
  addDoctor(program, exit)
  return program.hook("preAction", rejectUnusedOptions).addHelpText("after", help)
}

/** An option that a command would pass over is bad usage, wherever it stands. */
function rejectUnusedOptions(program: Command, command: Command): void {
  for (const option of program.options)
    if (
      program.getOptionValueSource(option.attributeName()) === "cli" &&
      !command.options.some(({ long }) => long === option.long)
    )
      command.error(`error: "${command.name()}" takes no ${option.long}`)
}

function subcommandTerm(command: Command): string {
  const words = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}${argument.variadic ? "..." : ""}]`,
  )
  return [command.name(), ...words].join(" ")
}

const help = () =>
  [
    helpSection("Environment:", [
      ...registry.map(({ id, environment }) => [environment.apiKey, `the key of ${id}`] as const),
      ["<PROVIDER>_BASE_URL", "replaces a provider's live URL, path included"],
      ["NO_COLOR", "plain text on a terminal too"],
    ]),
    "",
    styleTitle("Config file:"),
    "  Several accounts of one provider; keys stay in variables.",
    '  { "accounts": [',
    '    { "provider": "vinci", "account": "team-a",',
    '      "apiKey": { "env": "TEAM_A_VINCI_KEY" } } ] }',
    '  "history": "usage.db" beside "accounts" names the history.',
    exitCodes(),
  ].join("\n")
