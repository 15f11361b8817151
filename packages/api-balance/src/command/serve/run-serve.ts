import { once } from "node:events"
import { realClock } from "@api-balance/core"
import type { Account } from "../accounts/account.js"
import { findPlaces } from "../files/find-places.js"
import { UsageError } from "../model/usage-error.js"
import type { SharedOptions } from "../options/shared-options.js"
import { createFileStore, toIdentity } from "../reading/create-file-store.js"
import { startRecorder } from "../recording/start-recorder.js"
import { findSnapshotFile } from "../snapshot/snapshot-file.js"
import { listenForEnd } from "../terminal/listen-for-end.js"
import { printNote } from "../terminal/print.js"
import { createRoutes, openRoutes } from "./create-routes.js"
import { createHandler } from "./front/create-handler.js"
import { isLoopback, readListen } from "./front/read-listen.js"
import { startServer } from "./front/start-server.js"
import { createStatusKeeper } from "./keep-for-status.js"
import { type Keeper, startKeeper } from "./keeper/start-keeper.js"
import { readToken, tokenVariable } from "./read-token.js"

/** The options of the command. */
export interface ServeOptions extends SharedOptions {
  readonly listen: string
  readonly tokenFile?: string
}

/**
 * Serves until it is stopped, and returns the exit code: 1 if something was not recorded or not read to the end.
 * @throws UsageError before any request
 */
export async function runServe(
  accounts: readonly Account[],
  ids: readonly string[],
  options: ServeOptions,
  version: string,
): Promise<number> {
  const listen = readListen(options.listen)
  const token = readToken(options.tokenFile)
  const onlyLoopback = isLoopback(listen.host)
  if (!onlyLoopback && token === undefined)
    throw new UsageError(
      `${listen.host} can be reached from other machines; set --token-file or ${tokenVariable} first`,
    )
  const providers = accounts.map(({ create }) => create({}))
  const recorder = startRecorder(options)
  const signal = listenForEnd()
  const { timeout, cache, account, demo } = options
  // Status shows all accounts of the user.
  const isWhole = ids.length === 0 && account === undefined && !demo
  let keeper: Keeper | undefined
  const routes = createRoutes({
    snapshots: () => keeper?.snapshots() ?? [],
    stopped: () => keeper?.stopped() ?? 0,
    now: realClock.now,
    version,
  })
  const server = await startServer(createHandler(routes, { onlyLoopback, token }, openRoutes), listen)
  keeper = startKeeper({
    providers,
    clock: realClock,
    signal,
    history: recorder,
    ...(isWhole && {
      onRead: createStatusKeeper(
        findSnapshotFile(findPlaces().cache, options.config),
        providers.map(({ cacheTtlMs = 0 }) => cacheTtlMs),
        realClock,
      ),
    }),
    ...(timeout !== undefined && { timeout }),
    ...(cache !== undefined && { store: createFileStore(cache, toIdentity(accounts)) }),
  })
  printNote(`Serving at ${server.url} until Ctrl-C.`)
  if (!signal.aborted) await once(signal, "abort")
  server.close()
  await keeper.ended
  return Math.max(recorder.end(), keeper.stopped() > 0 ? 1 : 0)
}
