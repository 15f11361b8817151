import type { ProviderId } from "../generated/provider-ids.js"
import { startMocks } from "../start-mocks.js"
import { runCommand } from "./run-command.js"

/** Runs a command against mocks, stops them, and resolves to the command's exit code. */
export async function exec(ids: readonly ProviderId[], command: readonly string[]): Promise<number> {
  const mocks = await startMocks({ providers: ids })
  try {
    return await runCommand(command, mocks.environment)
  } finally {
    await mocks.close()
  }
}
