import { AuthenticationError, toAmount } from "@api-balance/core"
import { describe, expect, test } from "vitest"
import { adviseOnShares } from "../src/command/watch/advise-on-shares.js"
import { createStates } from "../src/command/watch/create-states.js"
import { describeEvent } from "../src/command/watch/describe-event.js"
import { renderFrame } from "../src/command/watch/render-frame.js"
import type { BalanceRow, WatchEvent } from "../src/index.js"
import { toBucketName } from "../src/watch/incidents.js"
import { readIncidents } from "../src/watch/read-incidents.js"

const now = Date.parse("2026-11-24T04:00:00.000Z")
const at = "2026-11-24T03:59:30.000Z"
const usd = (value: string) => toAmount(value, "USD")
const rows: BalanceRow[] = [
  {
    provider: "venice",
    at,
    balance: {
      buckets: [
        {
          id: "diem",
          available: toAmount("90.5", "DIEM"),
          allotment: { amount: toAmount(100, "DIEM"), renews: "epoch" },
        },
      ],
    },
  },
  {
    provider: "vinci",
    account: "team-a",
    at,
    balance: { buckets: [{ id: "balance", available: usd("4.5"), pending: usd("0.25") }] },
  },
  { provider: "vendo" },
]
const low: WatchEvent = {
  type: "low",
  at,
  provider: "vinci",
  account: "team-a",
  bucket: "balance",
  available: usd("4.5"),
  threshold: usd("5"),
  topUpUrl: "https://vinci.example/top-up",
}
const refused = new AuthenticationError("Check VENDO_API_KEY.", { provider: "vendo", status: 401 })
const failing: WatchEvent = {
  type: "failing",
  at,
  provider: "vendo",
  resource: "balance",
  since: at,
  error: refused,
}

function frame(
  columns: number,
  height: number,
  events: readonly WatchEvent[] = [],
  notice?: string,
): string[] {
  const states = createStates()
  for (const event of events) states.apply(event)
  const view = { rows, findState: states.find, events, now, ...(notice !== undefined && { notice }) }
  return renderFrame(view, { columns, colour: false }, height)
}

describe("the live view", () => {
  test("shows the balance, its state, its age, and the last events", () => {
    expect(frame(100, 20, [failing, low])).toEqual([
      "PROVIDER        BUCKET   AVAILABLE   PENDING           ALLOTMENT  STATE     AGE",
      "venice          diem     90.5 DIEM     –      100 DIEM per epoch  ok       30 s",
      "vinci (team-a)  balance  4.50 USD   0.25 USD    –                 low      30 s",
      "vendo           –           –          –        –                 failing     –",
      "",
      "LAST EVENTS",
      "   30 s  failing    vendo: the API key was refused. Check VENDO_API_KEY.",
      "   30 s  low        vinci/balance (team-a): 4.50 USD available, below 5.00 USD; top up at",
      "                    https://vinci.example/top-up",
      "",
      "Press Ctrl-C to stop.",
    ])
  })

  test.each([40, 60, 80, 120])("fits into %d columns and any height", (columns) => {
    for (const height of [3, 8, 14, 24]) {
      const lines = frame(
        columns,
        height,
        [failing, low],
        "Posting to https://hooks.example fails: status 503.",
      )
      expect(lines.length).toBeLessThanOrEqual(height)
      for (const line of lines.filter((line) => !line.includes("https://")))
        expect(line.length).toBeLessThanOrEqual(columns)
      expect(lines.at(-1)).toMatch(/503\.$/)
    }
  })

  test("drops its allotments before it stops being a table", () => {
    expect(frame(70, 20)[0]).toBe("PROVIDER        BUCKET   AVAILABLE   PENDING  STATE     AGE")
    expect(frame(50, 20)[0]).toBe("PROVIDER        BUCKET   AVAILABLE  STATE     AGE")
  })

  test("shows the worst ones if there are more than the terminal has lines, and leaves room for events", () => {
    const many: BalanceRow[] = Array.from({ length: 30 }, (_, index) => ({
      ...(rows[1] as BalanceRow),
      account: `team-${index}`,
    }))
    const states = createStates()
    const events = [
      { ...low, account: "team-20" },
      { ...failing, provider: "vinci", account: "team-25" },
    ]
    for (const event of events) states.apply(event)
    const view = { rows: many, findState: states.find, events, now }
    const lines = renderFrame(view, { columns: 100, colour: false }, 12)
    expect(lines[1]).toMatch(/^vinci \(team-25\) .* failing /)
    expect(lines[2]).toMatch(/^vinci \(team-20\) .* low /)
    expect(lines[3]).toMatch(/^vinci \(team-0\) .* ok /)
    expect(lines.slice(4)).toEqual([
      "… 27 more lines",
      "",
      "LAST EVENTS",
      expect.stringContaining("low        vinci/balance (team-20)"),
      expect.stringContaining("top-up"),
      expect.stringContaining("failing"),
      "",
      "Press Ctrl-C to stop.",
    ])
  })

  test("says that nothing has happened yet", () => {
    expect(frame(80, 20)).toContain("none yet")
    expect(frame(80, 20).join("\n")).toMatch(/vendo .* waiting/)
  })
})

describe("the state of an account or a bucket", () => {
  const vinci: BalanceRow = rows[1] as BalanceRow
  const nothing: BalanceRow = {
    ...vinci,
    balance: { buckets: [{ id: "balance", available: usd("0") }] },
  }
  const findIn = (row: BalanceRow, ...events: WatchEvent[]) => {
    const states = createStates()
    for (const event of events) states.apply(event)
    return states.find(row, "balance")
  }
  const find = (...events: WatchEvent[]) => findIn(vinci, ...events)
  const fails = { ...failing, provider: "vinci", account: "team-a" }

  test("is that of its last event", () => {
    expect(find()).toBe("ok")
    expect(find(low)).toBe("low")
    expect(findIn(nothing, low, { ...low, type: "empty" })).toBe("empty")
    expect(find(low, { ...low, type: "recovered" })).toBe("ok")
    expect(find({ ...low, account: "team-b" })).toBe("ok")
  })

  test.each([
    [{ isLow: true, isEmpty: false }, vinci, "low"],
    [{ isLow: true, isEmpty: true }, nothing, "empty"],
    [{ isLow: true, isEmpty: true }, vinci, "low"],
    [{ isLow: false, isEmpty: true }, vinci, "ok"],
    [{ isLow: false, isEmpty: false }, vinci, "ok"],
  ])("is that of an earlier watch (%j), until an event changes it", (state, row, expected) => {
    const incidents = readIncidents(undefined)
    incidents.buckets.set(toBucketName("balance", "USD"), state)
    const states = createStates(() => incidents)
    expect(states.find(row, "balance")).toBe(expected)
    states.apply({ ...low, type: "recovered" })
    expect(states.find(row, "balance")).toBe("ok")
  })

  test("is failing if an earlier watch reported it, until it recovers", () => {
    const incidents = readIncidents(undefined)
    incidents.failures.balance.reported = 1
    incidents.isEmpty = true
    const states = createStates(() => incidents)
    const none: BalanceRow = { ...vinci, balance: { buckets: [] } }
    expect(states.find(none, undefined)).toBe("failing")
    states.apply({ ...fails, type: "back", resource: "balance" })
    expect(states.find(none, undefined)).toBe("empty")
  })

  test("is unused if one of several buckets is empty without an event", () => {
    const two = {
      ...nothing.balance,
      buckets: [...(nothing.balance?.buckets ?? []), { id: "b", available: usd("5") }],
    }
    expect(findIn({ ...vinci, balance: two })).toBe("unused")
    expect(findIn({ ...vinci, balance: two }, low, { ...low, type: "empty" })).toBe("empty")
  })

  test("is no longer empty when something is available again, even if too little to recover", () => {
    expect(find(low, { ...low, type: "empty" })).toBe("low")
    const { threshold: _, ...bare } = low
    expect(find({ ...bare, type: "empty" } as WatchEvent)).toBe("ok")
  })

  test("is failing while the provider fails, and the previous state after that", () => {
    expect(find(low, fails)).toBe("failing")
    expect(find(low, fails, { ...fails, type: "back" })).toBe("low")
    expect(find(low, { ...fails, resource: "spend caps" })).toBe("low")
  })
})

test.each<[Partial<WatchEvent>, string]>([
  [
    { type: "empty", available: usd("0") },
    "vinci/balance (team-a): 0.00 USD available; top up at https://vinci.example/top-up",
  ],
  [
    { type: "empty", canSpend: false },
    "vinci/balance (team-a): cannot spend, though 4.50 USD available; top up at https://vinci.example/top-up",
  ],
  [{ type: "recovered" }, "vinci/balance (team-a): 4.50 USD available"],
  [{ type: "topped-up", amount: usd("20") }, "vinci/balance (team-a): 20.00 USD added, 4.50 USD available"],
  [
    { type: "renewed", amount: usd("20") },
    "vinci/balance (team-a): renewed by 20.00 USD, 4.50 USD available",
  ],
])("%j is described in a sentence", (event, text) => {
  expect(describeEvent({ ...low, ...event } as WatchEvent).text).toBe(text)
})

test("an account without buckets, and one that is back, are described in a sentence, too", () => {
  const facts = { at, provider: "venice" } as const
  expect(describeEvent({ ...facts, type: "empty", canSpend: false }).text).toBe("venice: cannot spend")
  expect(
    describeEvent({ ...facts, type: "back", resource: "balance", since: "2026-11-24T03:50:00.000Z" }).text,
  ).toBe("venice: balance responds again after 10 min")
})

test("a percentage of an allotment needs no label, one of anything else shows its amount", () => {
  const shares = [
    { key: "vinci (team-a)", provider: "vinci", account: "team-a", share: "20e-2" },
    { key: "venice", provider: "venice", share: "20e-2" },
  ]
  expect(rows.map((row) => adviseOnShares(row, shares).length)).toEqual([0, 1, 0])
  expect(adviseOnShares(rows[1] as BalanceRow, shares)[0]).toContain(
    "vinci/balance (team-a): the threshold is 0.90 USD, a share of the 4.50 USD available now.",
  )
})
