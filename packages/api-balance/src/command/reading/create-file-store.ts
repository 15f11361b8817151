import { createHash } from "node:crypto"
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Store } from "../../index.js"
import type { Account } from "../accounts/account.js"
import { adviseOnMode } from "../files/advise-on-mode.js"

/** Maximum file size in bytes; no response is that long. */
const largest = 4_000_000

/**
 * Stores one file per key in a folder that only its owner can read. `identity` separates responses of different keys and
 * base URLs; only a digest of it is written.
 */
export function createFileStore(folder: string, identity: string): Store {
  adviseOnMode(folder)
  const toFile = (key: string) =>
    join(folder, `${createHash("sha256").update(`${identity}\n${key}`).digest("hex").slice(0, 32)}.json`)
  return {
    get: async (key) => {
      const file = toFile(key)
      const found = await stat(file)
      // Anybody with write access could have put anything there.
      if (!found.isFile() || found.size > largest) return null
      const { until, value } = JSON.parse(await readFile(file, "utf8")) ?? {}
      return typeof value === "string" && until > Date.now() ? value : null
    },
    set: async (key, value, milliseconds) => {
      const file = toFile(key)
      const own = `${file}.${process.pid}`
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFile(own, JSON.stringify({ until: Date.now() + milliseconds, value }), { mode: 0o600 })
      // Another process may be reading or writing it.
      await rename(own, file)
    },
  }
}

/** Everything that determines which accounts the responses belong to. */
export function toIdentity(accounts: readonly Account[]): string {
  return JSON.stringify(
    accounts.map(({ entry: { id, environment, credentials, parameters }, label, named, commands }) => {
      const usual = [...credentials, ...parameters].flatMap(({ variables }) => variables)
      const variables = [...usual, ...Object.values(named), environment.baseUrl]
      return [id, label, ...variables.map((name) => process.env[name]), commands]
    }),
  )
}
