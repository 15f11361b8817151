import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { stringify } from "yaml"
import { findFreePort } from "../../test/find-free-port.ts"

const verdaccio = join(import.meta.dirname, "../node_modules/.bin/verdaccio")

/** A registry of our own that is running. */
export interface Registry {
  readonly url: string
  /** What `.npmrc` says to be somebody there. */
  readonly npmrc: string
  stop(): Promise<void>
}

/**
 * Starts a registry (verdaccio) with its store in a folder. It takes `own` packages from whoever it knows, hands `others`
 * on from the registry upstream, and knows no package besides.
 */
export async function startRegistry(
  folder: string,
  { own, others, upstream }: { own: readonly string[]; others: readonly string[]; upstream: string },
): Promise<Registry> {
  mkdirSync(folder, { recursive: true })
  const url = `http://127.0.0.1:${await findFreePort()}/`
  const rules = [
    ...own.map((name) => [name, { access: "$all", publish: "$authenticated" }] as const),
    ...others.map((name) => [name, { access: "$all", proxy: "upstream" }] as const),
    ["**", { access: "nobody", publish: "nobody" }] as const,
  ]
  const config = {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), algorithm: "bcrypt", rounds: 4 } },
    uplinks: { upstream: { url: upstream } },
    packages: Object.fromEntries(rules),
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "warn" },
  }
  writeFileSync(join(folder, "config.yaml"), stringify(config))
  const words = ["--config", join(folder, "config.yaml"), "--listen", url]
  const log = join(folder, "log")
  const output = openSync(log, "w")
  const child = spawn(verdaccio, words, { stdio: ["ignore", output, output] })
  const ended = once(child, "exit")
  const stop = async () => {
    child.kill()
    await ended
  }
  try {
    const token = await signUp(url, () => child.exitCode !== null)
    return { url, npmrc: `registry=${url}\n${url.slice("http:".length)}:_authToken=${token}\n`, stop }
  } catch (error) {
    await stop()
    throw new Error(`${error instanceof Error ? error.message : error}\n${readFileSync(log, "utf8")}`)
  }
}

/** Makes an account as soon as the registry answers, and gives its token. */
async function signUp(url: string, hasEnded: () => boolean): Promise<string> {
  const account = { name: "dry-run", password: "only-for-this-dry-run" }
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (hasEnded()) throw new Error("the registry did not start")
    const response = await fetch(`${url}-/user/org.couchdb.user:${account.name}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(account),
    }).catch(() => undefined)
    if (response?.ok) return ((await response.json()) as { token: string }).token
    if (response) throw new Error(`the registry made no account: ${response.status} ${await response.text()}`)
    await setTimeout(200)
  }
  throw new Error("the registry did not answer within 30 s")
}
