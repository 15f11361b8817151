import { type ProviderId, startMocks } from "@api-balance/mocks"
import { type ProgramHost, startProgramHost } from "./start-program-host.ts"

/** What pages are run with, one after the other: mocks, plain and with money in them, and a process for programs. */
export interface Lane {
  readonly host: ProgramHost
  /**
   * Puts the mocks into the state that a command names, and returns the variables that it sets: of the mocks that it names,
   * and those before it. Without a command there are none, so that nothing reaches a provider.
   */
  prepare(command?: string): Record<string, string>
  close(): Promise<void>
}

/** Starts two sets of mocks of all providers. */
export async function startLane(): Promise<Lane> {
  const [plain, funded] = await Promise.all([
    startMocks({ log: () => {} }),
    startMocks({ ledger: true, log: () => {} }),
  ])
  const host = startProgramHost()
  const prepare = (command?: string) => {
    const [, variables = "", ids = "", options = ""] =
      command?.match(/^((?:\w+=\S+ )*)npx api-balance-mocks exec((?: \w[\w-]*)*)(.*) -- /) ?? []
    const mocks = options.includes("--ledger") ? funded : plain
    mocks.reset()
    if (command === undefined) return {}
    for (const [, option, id = "", value = ""] of options.matchAll(/--(scenario|ledger) ([\w-]+)=(\S+)/g)) {
      const mock = mocks[id as ProviderId]
      if (option === "ledger") mock.ledger.set({ balance: value })
      else (mock.use as (...names: string[]) => void)(...value.split(","))
    }
    const named = ids.trim().split(" ") as ProviderId[]
    return Object.assign(
      Object.fromEntries([...variables.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value])),
      ...(ids === "" ? [mocks.environment] : named.map((id) => mocks[id].environment)),
    )
  }
  const close = async () => {
    host.close()
    await Promise.all([plain.close(), funded.close()])
  }
  return { host, prepare, close }
}
