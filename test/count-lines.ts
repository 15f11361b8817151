import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")

/** The lines of code that were written by hand for a provider, by file. */
export interface HandWritten {
  readonly id: string
  readonly adapter: number
  readonly expectations: number
  /** Undefined where its mock has no account. */
  readonly account: number | undefined
  /** Whether the account is declared by a kind, and not programmed. */
  readonly isDeclared: boolean
}

/** Counts what was written by hand for each provider: blank lines, comments and imports are left out. */
export function countLines(): HandWritten[] {
  return readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: id }) => {
      const account = readAccount(id)
      return {
        id,
        adapter: count(read(`packages/${id}/src/adapter.ts`)),
        expectations: count(read(`packages/${id}/test/expectations.ts`)),
        account: account === "" ? undefined : count(account),
        isDeclared: /^export const account = \w+\(/m.test(account),
      }
    })
}

/** Half of them are not greater, and half are not less. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}

/** A file, and the files in the folder of its name beside it. */
function readAccount(id: string): string {
  const path = `mocks/src/accounts/${id}`
  const folder = join(root, path)
  const parts = existsSync(folder) ? readdirSync(folder).map((file) => `${path}/${file}`) : []
  return [`${path}.ts`, ...parts].map(read).join("\n")
}

function read(file: string): string {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, "utf8") : ""
}

function count(source: string): number {
  const code = source.replaceAll(/\/\*.*?\*\//gs, "").replaceAll(/^import [^"]*"[^"]*"\n/gm, "")
  return code.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("//")).length
}
