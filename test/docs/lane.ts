import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type Mocks, type ProviderId, providerIds, startMocks } from "@api-balance/mocks"
import { root } from "./read-pages.ts"
import { type ProgramHost, startProgramHost } from "./start-program-host.ts"

/** What pages are run with, one after the other: mocks, plain and with money in them, and a process for programs. */
export interface Lane {
  readonly host: ProgramHost
  /** Puts the mocks into the state that the words ask for, and gives those that have it. */
  prepare(words: string): Mocks
  close(): Promise<void>
}

/** Starts two sets of mocks of all providers. */
export async function startLane(): Promise<Lane> {
  const [plain, funded] = await Promise.all([
    startMocks({ log: () => {} }),
    startMocks({ ledger: true, log: () => {} }),
  ])
  const host = startProgramHost()
  const prepare = (words: string) => {
    const mocks = words.includes("--ledger") ? funded : plain
    mocks.reset()
    for (const [, option, id = "", value = ""] of words.matchAll(/--(scenario|ledger) (\w+)=(\S+)/g)) {
      const mock = mocks[id as ProviderId]
      if (option === "ledger") mock.ledger.set({ balance: value })
      else (mock.use as (...names: string[]) => void)(...value.split(","))
    }
    return mocks
  }
  const close = async () => {
    host.close()
    await Promise.all([plain.close(), funded.close()])
  }
  return { host, prepare, close }
}

/** The live base URLs of all providers, and the mocks that stand in for them. */
export function toHosts(mocks: Mocks): Record<string, string> {
  return Object.fromEntries(
    providerIds.flatMap((id) => {
      const { servers } = JSON.parse(readFileSync(join(root, `mocks/specs/${id}.json`), "utf8"))
      return [[servers[0].url, mocks[id].url]]
    }),
  )
}
