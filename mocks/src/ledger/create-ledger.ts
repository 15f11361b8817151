import { createHash } from "node:crypto"
import { readText } from "../input/read-input.js"
import type { AccountKind } from "./account-kind.js"
import type { Ledger } from "./ledger.js"
import { priceOf, readFigures } from "./readers.js"
import { createClock } from "./time.js"

/** All that a ledger knows. */
interface Snapshot {
  readonly provider: string
  readonly now: number
  /** The account of a key that was not seen yet. */
  readonly blank: object
  /** By the digests of their keys. */
  readonly accounts: readonly (readonly [digest: string, account: object])[]
}

/**
 * Opens the ledger of a provider.
 * @throws RangeError when an option is unknown or has a value that it cannot have
 */
export function createLedger(id: string, kind: AccountKind, options: object = {}): Ledger {
  const { now, ...given }: { now?: Date | string } = options
  const clock = createClock(now)
  let blank: object = {
    ...readFigures(kind.readers, { ...kind.defaults, ...given }),
    ...kind.open(clock.now()),
  }
  let accounts = new Map<string, object>()

  const findAccount = (given: string) => {
    // A snapshot goes anywhere, and a mock may be tried with a real key.
    const digest = createHash("sha256")
      .update(kind.toKey?.(given) ?? given)
      .digest("hex")
    const account = accounts.get(digest) ?? structuredClone(blank)
    accounts.set(digest, account)
    return account
  }
  const findAccounts = (key: string | undefined) =>
    key === undefined ? [blank, ...accounts.values()] : [findAccount(key)]

  const ledger: Ledger = {
    answer: (call) => kind.answer(findAccount(kind.readKey?.(call) ?? call.key), call, clock.now()),
    topUp: (amount, options = {}) => {
      const { key, bucket } = readText({ ...options }, "key", "bucket")
      // Read once for all, so that a bad amount reaches no account.
      const { value } = priceOf("")(amount)
      for (const account of findAccounts(key)) kind.topUp(account, value, bucket, clock.now())
    },
    set: (state, options = {}) => {
      const { key } = readText({ ...options }, "key")
      const figures = readFigures(kind.readers, state)
      for (const account of findAccounts(key)) Object.assign(account, structuredClone(figures))
    },
    advance: (duration) => {
      const end = clock.after(duration)
      for (const account of [blank, ...accounts.values()])
        for (
          let due = kind.findDue?.(account);
          due !== undefined && due <= end;
          due = kind.findDue?.(account)
        )
          kind.settle?.(account, Math.max(due, clock.now()))
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
