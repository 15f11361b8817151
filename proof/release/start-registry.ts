import { once } from "node:events"
import { mkdirSync } from "node:fs"
import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { runServer } from "verdaccio"

/** A registry of our own that is running. */
export interface Registry {
  readonly url: string
  /** The lines of `.npmrc` that authenticate a user there. */
  readonly npmrc: string
  stop(): Promise<void>
}

/**
 * Starts a registry (verdaccio) with its store in a folder. It takes `own` packages from known users, and hands all
 * others on from the registry upstream.
 */
export async function startRegistry(
  folder: string,
  { own, upstream }: { own: readonly string[]; upstream: string },
): Promise<Registry> {
  mkdirSync(folder, { recursive: true })
  const server: Server = await runServer({
    self_path: folder,
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), algorithm: "bcrypt", rounds: 4 } },
    uplinks: { upstream: { url: upstream } },
    packages: {
      ...Object.fromEntries(own.map((name) => [name, { access: "$all", publish: "$authenticated" }])),
      "**": { access: "$all", publish: "nobody", proxy: "upstream" },
    },
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "error" },
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, "close")
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  try {
    const token = await signUp(url)
    return { url, npmrc: `registry=${url}\n${url.slice("http:".length)}:_authToken=${token}\n`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Makes an account, and gives its token. */
async function signUp(url: string): Promise<string> {
  const account = { name: "dry-run", password: "only-for-this-dry-run" }
  const response = await fetch(`${url}-/user/org.couchdb.user:${account.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(account),
  })
  if (!response.ok) throw new Error(`no account was made: ${response.status} ${await response.text()}`)
  return ((await response.json()) as { token: string }).token
}
