import { parseArgs } from "node:util"
import { findPlaces } from "../files/find-places.js"
import { findSnapshotFile, readSnapshot } from "../snapshot/snapshot-file.js"
import { printStatus } from "./print-status.js"
import { startRefresh } from "./start-refresh.js"

/** Prints the status without loading the rest of the command; false if the words need more than that, such as help. */
export async function tryStatus(words: readonly string[]): Promise<boolean> {
  const parsed = parse(words)
  if (!parsed) return false
  const { values, positionals } = parsed
  const world = findWorld()
  const known =
    positionals.length > 0 ? (readSnapshot(findSnapshotFile(world.cache, values.config))?.entries ?? []) : []
  if (!positionals.every((id) => known.some(({ provider }) => provider === id))) return false
  await printStatus(positionals, values, world)
  return true
}

/** The machine that this runs on. */
export function findWorld() {
  return {
    cache: findPlaces().cache,
    write: (text: string) => process.stdout.write(text),
    startRefresh,
    now: Date.now(),
    colour: !process.env.NO_COLOR,
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: "string" }, account: { type: "string" }, config: { type: "string" } },
    })
  } catch {
    return undefined
  }
}
