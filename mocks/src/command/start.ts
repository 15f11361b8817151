import { renderEntry } from "./render-entry.js"
import { renderMocks } from "./render-mocks.js"
import { startChosen } from "./start-chosen.js"
import type { Choice } from "./to-choice.js"

/** How `start` tells what happens. */
export interface Output {
  readonly quiet: boolean
  readonly json: boolean
}

/** Runs mocks until the process is told to end, or nobody reads any more what it prints. */
export async function start(choice: Choice & { port: number }, { quiet, json }: Output): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve())
    process.stdout.once("error", () => resolve())
  })
  const mocks = await startChosen(choice, {
    port: choice.port,
    log: (entry) => {
      if (json) {
        if (!quiet || entry.problem !== undefined) console.log(JSON.stringify({ type: "request", ...entry }))
      } else if (entry.problem !== undefined) process.stderr.write(renderEntry(entry))
      else if (!quiet) process.stdout.write(renderEntry(entry))
    },
  })
  const running = choice.ids.map((id) => mocks[id])
  if (json) {
    const places = running.map(({ id, url, apiKey, environment }) => ({ id, url, apiKey, environment }))
    console.log(JSON.stringify({ type: "ready", mocks: places }))
  } else process.stdout.write(renderMocks(running))
  if (process.stdout.isTTY && !json) console.log("\nPress Ctrl-C to stop.")
  await ended
  await mocks.close()
}
