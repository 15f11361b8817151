import { createHash } from "node:crypto"
import { readText } from "../input/read-input.js"
import type { Spec } from "../spec/spec.js"
import type { AccountKind } from "./account-kind.js"
import { readFigures, readPrice } from "./figures.js"
import type { Ledger } from "./ledger.js"
import { toLedgerResponse } from "./reply.js"
import { createClock } from "./time.js"

/** The state of a ledger. */
interface Snapshot {
  readonly provider: string
  readonly now: number
  /** The account for keys that were not seen yet. */
  readonly blank: object
  /** By the digests of their keys. */
  readonly accounts: readonly (readonly [digest: string, account: object])[]
}

/** The options of any ledger in addition to the figures of its accounts. */
export interface ClockAndKeys {
  /** The initial time of the clock; now by default. */
  readonly now?: Date | string
  /** The keys of accounts that have several, such as an ordinary one and an admin key: they see the same money. */
  readonly accounts?: readonly (readonly string[])[]
}

/**
 * Opens the ledger of a provider.
 * @throws RangeError if an option is unknown or invalid
 */
export function createLedger(spec: Spec, kind: AccountKind, options: ClockAndKeys = {}): Ledger {
  const { id, operations, exampleKeys } = spec
  const { now, accounts: shared = [], ...given } = options
  const clock = createClock(now)
  const initial = Object.entries(kind.figures).map(([name, figure]) => [name, figure.initial])
  let blank: object = {
    ...readFigures(kind.figures, { ...Object.fromEntries(initial), ...given }),
    ...kind.open(clock.now()),
  }
  let accounts = new Map<string, object>()

  // A snapshot may be shared, and a mock may be used with a real key.
  const toDigest = (key: string) =>
    createHash("sha256")
      .update(kind.toKey?.(key) ?? key)
      .digest("hex")
  // The keys that a mock gives away are of one account.
  const first = new Map([
    ...readShared([Object.values(exampleKeys)], toDigest),
    ...readShared(shared, toDigest),
  ])
  const findAccount = (key: string) => {
    const digest = first.get(toDigest(key)) ?? toDigest(key)
    const account = accounts.get(digest) ?? structuredClone(blank)
    accounts.set(digest, account)
    return account
  }
  const findAccounts = (key: string | undefined) =>
    key === undefined ? [blank, ...accounts.values()] : [findAccount(key)]

  const ledger: Ledger = {
    answer: (call) => {
      const reply = kind.answer(findAccount(kind.readKey?.(call) ?? call.key) as never, call, clock.now())
      const operation = operations.find((one) => one.id === call.operation)
      return reply && operation && toLedgerResponse(operation, reply)
    },
    topUp: (amount, options = {}) => {
      const { key, bucket } = readText({ ...options }, "key", "bucket")
      // Read once for all, so that an invalid amount reaches no account.
      const { value } = readPrice(amount, "")
      for (const account of findAccounts(key)) kind.topUp(account as never, value, bucket, clock.now())
    },
    set: (state, options = {}) => {
      const { key } = readText({ ...options }, "key")
      const figures = readFigures(kind.figures, state)
      for (const account of findAccounts(key)) Object.assign(account, structuredClone(figures))
    },
    advance: (duration) => {
      const end = clock.after(duration)
      for (const account of [blank, ...accounts.values()])
        for (
          let due = kind.findDue?.(account as never);
          due !== undefined && due <= end;
          due = kind.findDue?.(account as never)
        )
          kind.settle?.(account as never, Math.max(due, clock.now()))
      clock.set(end)
    },
    now: () => new Date(clock.now()),
    snapshot: () => structuredClone({ provider: id, now: clock.now(), blank, accounts: [...accounts] }),
    restore: (snapshot) => {
      if (!isSnapshot(snapshot, id)) throw new TypeError(`This is not a snapshot of the ledger of ${id}.`)
      const copy = structuredClone(snapshot)
      blank = copy.blank
      accounts = new Map(copy.accounts)
      clock.set(copy.now)
    },
    reset: () => ledger.restore(start),
  }
  const start = ledger.snapshot()
  return ledger
}

/** Maps the digest of each key to the digest of the first key of its account. */
function readShared(accounts: unknown, toDigest: (key: string) => string): Map<string, string> {
  const isList = (value: unknown): value is unknown[] => Array.isArray(value)
  if (
    !isList(accounts) ||
    !accounts.every((keys) => isList(keys) && keys.every((key) => typeof key === "string"))
  )
    throw new RangeError('accounts must be a list of lists of keys: [["ordinary", "management"]].')
  return new Map(
    (accounts as string[][]).flatMap((keys) => keys.map((key) => [toDigest(key), toDigest(keys[0] ?? key)])),
  )
}

function isSnapshot(value: unknown, id: string): value is Snapshot {
  const { provider, now, blank, accounts }: Partial<Snapshot> = Object(value)
  const isAccount = (one: unknown) => Array.isArray(one) && /^[0-9a-f]{64}$/.test(one[0]) && isObject(one[1])
  return (
    provider === id &&
    Number.isSafeInteger(now) &&
    isObject(blank) &&
    Array.isArray(accounts) &&
    accounts.every(isAccount)
  )
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null
}
