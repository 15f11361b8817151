import type { AccountRef } from "../../model/account-ref.js"

/** An account with more rows than this, such as ten thousand buckets, would hide the others and slow the page down. */
const mostRows = 100

/** The first rows of each account, and how many more there are of those that have more. */
export function limitPerAccount<Row extends AccountRef>(
  rows: readonly Row[],
): {
  readonly shown: readonly Row[]
  readonly leftOut: readonly (AccountRef & { readonly count: number })[]
} {
  const counts = new Map<string, AccountRef & { readonly count: number }>()
  const shown = rows.filter(({ provider, account }) => {
    const key = JSON.stringify([provider, account])
    const count = (counts.get(key)?.count ?? 0) + 1
    counts.set(key, { provider, ...(account !== undefined && { account }), count })
    return count <= mostRows
  })
  const leftOut = [...counts.values()].flatMap(({ count, ...accountRef }) =>
    count > mostRows ? { ...accountRef, count: count - mostRows } : [],
  )
  return { shown, leftOut }
}
