import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { dirname, join, resolve } from "node:path"
import type { Snapshot, StatusEntry } from "./status-entry.js"

/** Maximum file size in bytes; the snapshot of a thousand accounts fits. */
const largest = 1_000_000

const states: readonly unknown[] = ["empty", "refused", "failed", "low", "fine"]

/** The path of the snapshot for a config file, or for none, in the cache folder. */
export function findSnapshotFile(cache: string, config: string | undefined): string {
  if (config === undefined) return join(cache, "status.json")
  // A file name has at most 255 bytes, so that a long path needs folders.
  const parts = encodeURIComponent(resolve(config)).match(/.{1,200}/g) ?? []
  return `${join(cache, "status", ...parts)}.json`
}

/** Reads the last snapshot; undefined if there is none, or if the file is a link or contains anything else. */
export function readSnapshot(file: string): Snapshot | undefined {
  let opened: number | undefined
  try {
    // Without O_NONBLOCK, a pipe in the place of the file would block.
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
    opened = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    const found = fstatSync(opened)
    if (!found.isFile() || found.size > largest) return undefined
    const snapshot = JSON.parse(readFileSync(opened, "utf8"))
    return isSnapshot(snapshot) ? snapshot : undefined
  } catch {
    return undefined
  } finally {
    if (opened !== undefined) closeSync(opened)
  }
}

/** Writes the snapshot atomically, for the owner alone; a link in the place of the file is replaced. */
export function writeSnapshot(file: string, snapshot: Snapshot): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const own = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(own, JSON.stringify(snapshot), { mode: 0o600, flag: "wx" })
    renameSync(own, file)
  } finally {
    rmSync(own, { force: true })
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  if (!isRecord(value)) return false
  const { version, due, entries } = value
  return version === 1 && isTime(due) && Array.isArray(entries) && entries.every(isEntry)
}

function isEntry(value: unknown): value is StatusEntry {
  if (!isRecord(value)) return false
  const { provider, name, account, bucket, available, days, at, state } = value
  return (
    typeof provider === "string" &&
    typeof name === "string" &&
    [account, bucket, available].every((text) => text === undefined || typeof text === "string") &&
    (days === undefined || typeof days === "number") &&
    (at === undefined || isTime(at)) &&
    states.includes(state)
  )
}

function isTime(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(Date.parse(value))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
