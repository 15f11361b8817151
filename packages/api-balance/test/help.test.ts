import { Command } from "commander"
import { expect, test } from "vitest"
import { subCommands } from "../src/command/sub-commands.ts"

test.each(subCommands)("the help of $name lists its exit codes", async ({ name, load }) => {
  const command = new Command(name)
  let help = ""
  command.configureOutput({ writeOut: (text) => (help += text) })
  const add = await load()
  add(command, () => {})
  command.outputHelp()
  expect(help).toMatch(/Exit codes:\n +0 .+\n(.*\n)* +2 +invalid usage/)
})
