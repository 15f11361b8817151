import { findFreePort } from "../../../test/find-free-port.ts"
import { comparedProviders } from "../calls/compared-providers.ts"
import { type Child, startChild } from "./start-child.ts"

/** Running mocks: their processes, and the base URL of Vinci's. */
export interface MockServers {
  readonly children: readonly Child[]
  readonly url: string
}

const prism = "bench/node_modules/.bin/prism"
const toSpec = (id: string) => `packages/${id}/openapi.yaml`

/** Ours, all five in one process: healthy, with a "ledger" (a "rich" one can pay for all), or with a scenario pinned. */
export async function startOurs(...way: readonly string[]): Promise<MockServers> {
  const child = await startChild(process.execPath, ["bench/src/programs/start-our-mocks.ts", ...way], "\n")
  return { children: [child], url: child.output.trim() }
}

/** Stock prism-cli, a process for each of so many providers. */
export async function startPrism(count: number): Promise<MockServers> {
  const started = comparedProviders.slice(-count).map(async (id) => {
    const port = await findFreePort()
    const words = ["mock", toSpec(id), "-p", String(port)]
    return { port, child: await startChild(prism, words, "Prism is listening") }
  })
  const servers = await Promise.all(started)
  return { children: servers.map(({ child }) => child), url: `http://127.0.0.1:${servers.at(-1)?.port}` }
}

/** The mock server of Scalar, one process for so many providers. */
export async function startScalar(count: number): Promise<MockServers> {
  const specs = comparedProviders.slice(-count).map(toSpec)
  const child = await startChild(
    process.execPath,
    ["bench/src/programs/start-scalar-mocks.ts", ...specs],
    /^http\S+\n/m,
  )
  return { children: [child], url: /^http\S+$/m.exec(child.output)?.[0] ?? "" }
}
