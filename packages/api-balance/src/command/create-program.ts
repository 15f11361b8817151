import { Command } from "commander"
import { registry } from "../generated/registry.js"
import { localConfig } from "./accounts/find-config.js"
import { exitCodes, helpSection, styleTitle } from "./options/help.js"
import { addOutputOptions } from "./options/output.js"
import { addSharedOptions, askingOptions } from "./options/shared-options.js"
import { subCommands } from "./sub-commands.js"

/** Creates the command line. A sub-command is loaded when it is named. `exit` receives the exit code. */
export function createProgram(version: string, exit: (code: number) => void): Command {
  const program = new Command("api-balance")
    .description("Shows the balance and the spending of every API provider that you pay.")
    .usage("[command] [provider...] [options]")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ styleTitle, subcommandTerm, minWidthToWrap: 20 })
    .exitOverride()
  // Also declared here, so that they may precede the command and apply to the default command.
  addSharedOptions(addOutputOptions(program), [...askingOptions, "history"])
  for (const [index, { name, description }] of subCommands.entries())
    program.command(name, { isDefault: index === 0 }).description(description)
  return program
    .hook("preSubcommand", async (_, command) => {
      const add = await subCommands.find(({ name }) => name === command.name())?.load()
      add?.(command, exit)
    })
    .hook("preAction", rejectUnusedOptions)
    .addHelpText("after", help)
}

/** An option that a command does not use is an error, wherever it is. */
function rejectUnusedOptions(program: Command, command: Command): void {
  for (const option of program.options)
    if (
      program.getOptionValueSource(option.attributeName()) === "cli" &&
      !command.options.some(({ long }) => long === option.long)
    )
      command.error(`error: "${command.name()}" takes no ${option.long}`)
}

function subcommandTerm(command: Command): string {
  const known = subCommands.find(({ name }) => name === command.name())
  return known ? `${known.name} ${known.words}`.trim() : "help [command]"
}

const help = () =>
  [
    helpSection("Environment:", [
      ...registry.flatMap(({ id, credentials }) =>
        credentials.map(({ option, variables: [usual] }) => [usual, `${option} of ${id}`] as const),
      ),
      ["<PROVIDER>_BASE_URL", "replaces a provider's live URL, path included"],
      ["NO_COLOR", "turns colors off"],
    ]),
    "",
    styleTitle("Config file:"),
    `  --config, else ${localConfig} in this folder, else your own, which "api-balance init" writes.`,
    "  Names several accounts of one provider; the keys stay in variables.",
    '  { "accounts": [',
    '    { "provider": "vinci", "account": "team-a",',
    '      "apiKey": { "env": "TEAM_A_VINCI_KEY" } } ] }',
    '  "apiKey": { "command": ["op", "read", "…"] } takes the key from a command.',
    '  "history": "usage.db" names the history file. Without "accounts", every key that is set is used.',
    '  "provider": "./acme.js" is a provider of your own; name the file with --config.',
    exitCodes(),
  ].join("\n")
