import type { ProviderId } from "../generated/provider-ids.js"
import { startMocks } from "../start-mocks.js"
import { renderMocks } from "./render-mocks.js"

/** Runs mocks until the process is told to end. */
export async function start(ids: readonly ProviderId[], port: number): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve())
  })
  const mocks = await startMocks({ providers: ids, port })
  process.stdout.write(renderMocks(ids.map((id) => mocks[id])))
  if (process.stdout.isTTY) console.log("\nPress Ctrl-C to stop.")
  await ended
  await mocks.close()
}
