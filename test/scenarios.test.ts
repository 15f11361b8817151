import { type ListedScenario, type Mock, type ProviderId, providerIds, startMocks } from "@api-balance/mocks"
import { type AnyProvider, type createVenice, isBillingError, type ProviderOptions } from "api-balance"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { createById, type OwnProvider } from "./create-by-id.js"

const mocks = await startMocks({ log: () => {} })
afterAll(() => mocks.close())
beforeEach(() => mocks.reset())

/** A call that no method makes, as another client makes it: method and path, the body, other headers than the key's. */
type Call = readonly [route: string, body?: object | undefined, headers?: Record<string, string>]

const cookie = { cookie: "session=1" }
const wallet = { "sign-in-with-x": "signed" }
const address = "0x2222222222222222222222222222222222222222"
const chat = { model: "m", messages: [{ role: "user", content: "Say hello." }] }
const clip = new FormData()
clip.append("image", new Blob(["png"]), "portrait.png")
clip.append("prompt", "She looks up")

const calls: Record<ProviderId, readonly Call[]> = {
  contentstats: [
    ["POST /videos/track", { video_link: "https://www.tiktok.com/@user/video/7234567890", duration_days: 7 }],
    ["GET /videos"],
    ["GET /videos/a"],
    ["POST /videos/a/stop"],
  ],
  shortgenius: [
    ["GET /health"],
    [
      "POST /videos",
      {
        connection_ids: ["0b9f4a52-6f0d-4c39-9d0e-5a7c1b8e2f64"],
        title: "Water",
        caption: "A glass",
        scenes: [{ caption: "A glass.", first_image_description: "A glass" }],
      },
    ],
  ],
  vendo: [
    ["GET /api/v1/balance"],
    ["GET /api/cli/balance"],
    ["GET /api/billing/usage"],
    ["PATCH /api/apps/a", { spend_cap_daily: 5, spend_cap_monthly: 100 }, cookie],
    ["POST /api/deploy", { toolSlug: "hermes", tenantSlug: "acme" }, cookie],
    ["POST /v1/chat/completions", chat],
  ],
  venice: [
    ["GET /billing/usage"],
    ["GET /billing/usage-history", undefined, { accept: "text/csv" }],
    ["GET /api_keys/rate_limits"],
    ["GET /api_keys/rate_limits/log"],
    ["GET /api_keys/a"],
    ["POST /chat/completions", chat],
    [`GET /x402/balance/${address}`, undefined, wallet],
    [`GET /x402/transactions/${address}`, undefined, wallet],
    ["POST /x402/top-up", {}, { "x-402-payment": "paid" }],
  ],
  vinci: [
    ["POST /generate/text-to-video", { prompt: "A paper boat", duration_seconds: 5 }],
    ["POST /generate/image-to-video", clip],
    ["GET /status/req_1"],
    ["GET /keys"],
    ["POST /keys", { name: "Production" }],
    ["DELETE /keys/vinci_1"],
  ],
}

/** A provider that asks its mock without any port, at the live URL. */
function createOf(id: ProviderId, options: ProviderOptions = {}): OwnProvider {
  return createById[id]({ apiKey: mocks[id].apiKey, fetch: mocks[id].fetch, retries: 0, ...options })
}

/** What all methods of a provider come to. */
async function askMethods(provider: AnyProvider): Promise<PromiseSettledResult<unknown>[]> {
  const { getBalance, getUsage, getSpendCaps, charges } = provider as Partial<ReturnType<typeof createVenice>>
  const readCharge = async () => charges && (await charges().next())
  return Promise.allSettled([getBalance?.(), getUsage?.(), getSpendCaps?.(), readCharge()])
}

function send({ apiKey, url, fetch }: Mock, [route, body, headers]: Call): Promise<Response> {
  const [method = "", path] = route.split(" ")
  const isPlain = body !== undefined && !(body instanceof FormData)
  return fetch(url.replace(/\/$/, "") + path, {
    method,
    headers: {
      ...(headers !== wallet && { authorization: `Bearer ${apiKey}`, "x-api-key": apiKey }),
      ...(isPlain && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: isPlain ? JSON.stringify(body) : (body as FormData) }),
  })
}

describe.each(providerIds)("%s in the scenario", (id) => {
  const scenarios = mocks[id].scenarios as readonly ListedScenario[]

  test.each(scenarios)(
    "$name gives what is documented or an error with a type",
    async ({ name, operations }) => {
      mocks[id].use(name)
      const provider = createOf(id)
      const settled = await askMethods(provider)
      const statuses = mocks[id].requests.map(({ status }) => status)
      for (const one of settled)
        if (one.status === "rejected") {
          expect(isBillingError(one.reason), String(one.reason)).toBe(true)
          expect(one.reason).toMatchObject({ provider: id })
          expect(statuses).toContain(one.reason.status)
        }
      if (Math.max(...statuses) < 400)
        expect(settled).toMatchObject(settled.map(() => ({ status: "fulfilled" })))

      for (const call of calls[id]) {
        const response = await send(mocks[id], call)
        const error = await provider.readError(response)
        if (response.ok) expect(error).toBeUndefined()
        else expect(error).toMatchObject({ provider: id, status: response.status })
        expect(error === undefined || isBillingError(error)).toBe(true)
      }

      const served = mocks[id].requests.filter(({ example }) => example === name)
      for (const { operation, status } of operations)
        expect(served, `${operation} ${status}`).toContainEqual(
          expect.objectContaining({ operation, status }),
        )
    },
  )

  const faults: Record<string, object> = {
    hang: { name: "TimeoutError" },
    reset: { name: "ConnectionError" },
    truncated: { name: "ConnectionError" },
    malformed: { name: "UnexpectedResponseError", status: 200 },
    "html-502": { name: "ServerError", status: 502 },
    redirect: { name: "RedirectError", origin: "https://elsewhere.invalid" },
    "rate-limited": { name: "RateLimitError", status: 429 },
    "rate-limited=0": { name: "RateLimitError", status: 429 },
    drift: { name: "UnexpectedResponseError", status: 200 },
  }
  const ways = { "over a port": () => ({ fetch, baseUrl: mocks[id].url }), "without a port": () => ({}) }
  const trials = Object.entries(faults).flatMap(([fault, error]) =>
    Object.entries(ways).map(([way, options]) => [fault, way, options, error] as const),
  )

  test.each(trials)("%s, %s, fails with the error that fits", async (fault, _, options, error) => {
    mocks[id].use(fault)
    const provider = createOf(id, { timeout: fault === "hang" ? 100 : 5000, ...options() })
    await expect(provider.getBalance()).rejects.toMatchObject({ ...error, provider: id })
  })

  test.each(Object.entries(ways))("slow, %s, is waited for, or not", async (_, options) => {
    const healthy = await createOf(id).getBalance()
    mocks[id].use("slow=60")
    expect(await createOf(id, options()).getBalance()).toEqual(healthy)
    const hasty = createOf(id, { timeout: 20, ...options() })
    await expect(hasty.getBalance()).rejects.toMatchObject({ name: "TimeoutError" })
  })

  test("reset, then healthy, is asked again and answered", async () => {
    const healthy = await createOf(id).getBalance()
    mocks[id].use("reset", "healthy")
    expect(await createOf(id, { retries: 1 }).getBalance()).toEqual(healthy)
  })
})

test.each(providerIds)("with accounts of %s, every answer keeps to the spec", async (id) => {
  await using accounts = await startMocks({ providers: [id], ledger: true })
  const mock: Mock = accounts[id]
  const { apiKey, fetch } = mock
  for (const balance of ["5", "0"]) {
    mock.ledger.set({ balance })
    const provider = createById[id]({ apiKey, fetch, retries: 0 })
    for (const one of await askMethods(provider)) expect(one).toMatchObject({ status: "fulfilled" })
    for (const call of calls[id]) await send(mock, call)
    mock.ledger.advance("2d")
  }
  expect(mock.requests.filter(({ problem }) => problem !== undefined)).toEqual([])
  expect(mock.unmatched).toEqual([])
})
