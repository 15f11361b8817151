import { runCommand } from "./run-command.js"
import { startChosen } from "./start-chosen.js"
import type { Choice } from "./to-choice.js"

/** Runs a command against mocks, stops them, and resolves to the command's exit code. */
export async function exec(choice: Choice, command: readonly string[]): Promise<number> {
  const mocks = await startChosen(choice)
  try {
    return await runCommand(command, mocks.environment)
  } finally {
    await mocks.close()
  }
}
