import { startMocks } from "@api-balance/mocks"
import { afterAll, beforeEach, expect, test } from "vitest"
import { createDigitalOcean } from "../src/index.js"

const mocks = await startMocks({ providers: ["digitalocean"] })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())
const { url: baseUrl, apiKey } = mocks.digitalocean
const digitalocean = createDigitalOcean({ apiKey, baseUrl })

/** A provider whose endpoints return these bodies, by the last part of their path; null is a 404. */
function respondWith(bodies: Readonly<Record<string, object | null>>) {
  const asked: string[] = []
  const provider = createDigitalOcean({
    apiKey,
    accountUrn: "do:team:t",
    fetch: async (url) => {
      const { pathname, search } = new URL(url)
      asked.push(decodeURIComponent(pathname) + search)
      const [, body] = Object.entries(bodies).find(([part]) => pathname.includes(part)) ?? []
      return body ? Response.json(body) : Response.json({ id: "not_found", message: "No." }, { status: 404 })
    },
  })
  return { provider, asked }
}

const owing = { month_to_date_balance: "23.44" }

test("an account without prepayment reports only what it owes", async () => {
  const { provider } = respondWith({ balance: owing, prepayment_config: null })
  await expect(provider.getBalance()).resolves.toEqual({
    buckets: [],
    owed: [{ value: "23.44", unit: "USD" }],
  })
})

test("a failure to read the prepaid amount is an error, not an account without prepayment", async () => {
  const broken = createDigitalOcean({
    apiKey,
    fetch: async (url) =>
      String(url).endsWith("/balance")
        ? Response.json(owing)
        : Response.json({ id: "forbidden", message: "No." }, { status: 403 }),
  })
  await expect(broken.getBalance()).rejects.toMatchObject({
    name: "PermissionError",
    operation: "getPrepaymentConfig",
  })
  const status = {
    balance: "25.00",
    is_auto_prepay_enabled: true,
    blocked: false,
    month_to_date_balance: "1",
  }
  const { provider } = respondWith({ balance: owing, prepayment_config: { config: {}, status } })
  await expect(provider.getBalance()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "status.eligible",
  })
})

test("a blocked account cannot spend, however much is left", async () => {
  const status = {
    balance: "25.00",
    is_auto_prepay_enabled: false,
    blocked: true,
    eligible: true,
    month_to_date_balance: "75.00",
  }
  const { provider } = respondWith({ balance: owing, prepayment_config: { config: {}, status } })
  await expect(provider.getBalance()).resolves.toMatchObject({
    buckets: [{ id: "prepayment", available: { value: "25" } }],
    canSpend: false,
    autoTopUp: { on: false },
  })
})

test("the account of charges is the team of the token, found once, or the given one", async () => {
  await Array.fromAsync(digitalocean.charges({ since: "2026-11-20", until: "2026-11-25" }))
  await Array.fromAsync(digitalocean.charges({ since: "2026-11-20", until: "2026-11-25" }))
  const paths = mocks.digitalocean.requests.map(({ path }) => decodeURIComponent(path.split("?")[0] ?? ""))
  const team = "do:team:12345678-1234-1234-1234-123456789012"
  expect(paths).toEqual([
    "/v2/account",
    `/v2/billing/${team}/insights/2026-11-20/2026-11-25`,
    `/v2/billing/${team}/insights/2026-11-20/2026-11-25`,
  ])
})

test.each([
  ["counts", (date: string, last: string) => date <= last],
  ["does not count", (date: string, last: string) => date < last],
])(
  "charges of more than 31 days are requested in parts, each day once, if the last day %s",
  async (_, isWithin) => {
    const all = Array.from({ length: 70 }, (_, index) =>
      new Date(Date.UTC(2026, 8, 1 + index)).toISOString().slice(0, 10),
    )
    const ranges: string[][] = []
    const provider = createDigitalOcean({
      apiKey,
      accountUrn: "do:team:t",
      fetch: async (url) => {
        const [first = "", last = ""] = new URL(url).pathname.split("/").slice(-2)
        ranges.push([first, last])
        const points = all
          .filter((date) => date >= first && isWithin(date, last))
          .map((start_date) => ({ start_date, total_amount: "0.10" }))
        return Response.json({ data_points: points.reverse(), total_pages: 1, current_page: 1 })
      },
    })
    const since = "2026-09-01T12:00:00Z"
    const charges = await Array.fromAsync(provider.charges({ since, until: "2026-11-09" }))
    expect(charges.map(({ at }) => at.slice(0, 10))).toEqual(all.slice(1, 69))
    for (const [first = "", last = ""] of ranges)
      expect((Date.parse(last) - Date.parse(first)) / 86_400_000).toBeLessThanOrEqual(31)
    await expect(provider.charges({ since: "soon" }).next()).rejects.toMatchObject({ option: "since" })
  },
)

test("charges are read over all pages", async () => {
  const toPage = (current_page: number) => ({
    data_points: [{ start_date: `2026-11-0${current_page}`, total_amount: "1.00", sku: "1-DO-DROP-0109" }],
    total_pages: 2,
    current_page,
  })
  const provider = createDigitalOcean({
    apiKey,
    accountUrn: "do:team:t",
    fetch: async (url) => Response.json(toPage(Number(new URL(url).searchParams.get("page")))),
  })
  const charges = await Array.fromAsync(provider.charges({ since: "2026-11-01", until: "2026-11-20" }))
  expect(charges.map(({ at, sku }) => [at.slice(0, 10), sku])).toEqual([
    ["2026-11-01", "1-DO-DROP-0109"],
    ["2026-11-02", "1-DO-DROP-0109"],
  ])
})

test("without Retry-After, the reset in every response states how long to wait", async () => {
  const headers = { date: "Thu, 26 Nov 2026 03:00:00 GMT", "ratelimit-reset": "1795662009" }
  await expect(digitalocean.readError({ status: 429, headers, body: {} })).resolves.toMatchObject({
    name: "RateLimitError",
    retryAfter: 9,
  })
})
