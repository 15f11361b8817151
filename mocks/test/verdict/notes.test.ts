import { describe, expect, test, vi } from "vitest"
import { startMocks } from "../../src/index.js"
import { startOpenai } from "./start-openai.js"

describe("a refused request that is repeated", () => {
  test("is a note that names the refusal", async () => {
    const { mock, order } = await startOpenai()
    await order({ body: { model: 1 } })
    await order({ body: { model: 1 } })
    expect(mock.verdicts).toMatchObject([
      {
        id: "refusal-repeated",
        sure: false,
        message:
          "POST /v1/chat/completions was sent again after an InvalidRequestError, and nothing had changed.",
        requests: [{ status: 400 }, { status: 400 }],
      },
    ])
  })

  test("is one also after somebody had hung up", async () => {
    const { mock, order, findIds } = await startOpenai()
    mock.use("slow=60000", "empty")
    await order({ signal: AbortSignal.timeout(100) }).catch(() => {})
    await vi.waitUntil(() => mock.requests.length === 1)
    await order()
    await order()
    expect(findIds()).toEqual(["refusal-repeated"])
  })

  test("is not a note if another request, or another response, came in between", async () => {
    const { mock, order } = await startOpenai()
    mock.use("empty", "hard-limit", "healthy")
    for (const _ of [1, 2, 3]) await order()
    mock.use("empty")
    await order()
    await order({ body: { messages: [] } })
    await Promise.all(Array.from({ length: 10 }, () => order({ body: { n: 1 } })))
    expect(mock.verdicts).toEqual([])
  })

  test("is not a note for a read that is sent once per resource, but is after that", async () => {
    await using mocks = await startMocks({ providers: ["openrouter"] })
    const { url, fetch, use } = mocks.openrouter
    use("unauthorized")
    const read = () => fetch(`${url}/key`, { headers: { authorization: "Bearer k" } })
    await read()
    await read()
    expect(mocks.verdicts).toEqual([])
    await read()
    expect(mocks.verdicts).toMatchObject([{ id: "refusal-repeated", requests: [{}, { status: 401 }] }])
  })

  test("is not a note for a resource that is not found yet, nor for a transient failure", async () => {
    await using mocks = await startMocks({ providers: ["openrouter"] })
    const { url, fetch, use } = mocks.openrouter
    use("not-found", "not-found", "server-error")
    for (const _ of [1, 2, 3, 4])
      await fetch(`${url}/generation?id=gen-1`, { headers: { authorization: "Bearer k" } })
    expect(mocks.openrouter.requests.map(({ status }) => status)).toEqual([404, 404, 500, 500])
    expect(mocks.verdicts).toEqual([])
  })
})

describe("a read that is repeated while its data is fresh", () => {
  const startVinci = async () => {
    const mocks = await startMocks({ providers: ["vinci"], ledger: true })
    const { url, fetch } = mocks.vinci
    const headers = { authorization: "Bearer k", "content-type": "application/json" }
    const read = () => fetch(`${url}/billing/balance`, { headers })
    const spend = () =>
      fetch(`${url}/generate/text-to-video`, { method: "POST", headers, body: '{ "prompt": "A boat" }' })
    return { mocks, read, spend, [Symbol.asyncDispose]: mocks.close }
  }

  test("is a note", async () => {
    await using vinci = await startVinci()
    await vinci.read()
    await vinci.read()
    expect(vinci.mocks.verdicts).toMatchObject([
      {
        id: "polled-too-often",
        sure: false,
        message: expect.stringMatching(
          /^GET \/api\/v1\/billing\/balance was read again after 0(\.\d+)? s\. An answer is good for \d+ s\.$/,
        ),
        requests: [{ status: 200 }, { status: 200 }],
      },
    ])
  })

  test("is not a note after money was spent or added, nor for concurrent requests", async () => {
    await using vinci = await startVinci()
    await vinci.read()
    await vinci.spend()
    await Promise.all([vinci.read(), vinci.read()])
    vinci.mocks.vinci.ledger.topUp("1.00")
    await vinci.read()
    expect(vinci.mocks.verdicts).toEqual([])
  })

  test("is not a note if a response serves two resources, until it is requested a third time", async () => {
    await using mocks = await startMocks({ providers: ["openrouter"] })
    const { url, fetch } = mocks.openrouter
    const read = () => fetch(`${url}/key`, { headers: { authorization: "Bearer k" } })
    await read()
    await read()
    expect(mocks.verdicts).toEqual([])
    await read()
    expect(mocks.verdicts).toMatchObject([{ id: "polled-too-often" }])
  })
})

describe("pages", () => {
  const startVenice = async () => {
    const mocks = await startMocks({ providers: ["venice"] })
    const read = async (cursor?: string) => {
      const query = cursor === undefined ? "" : `?cursor=${encodeURIComponent(cursor)}`
      const response = await mocks.venice.fetch(`${mocks.venice.url}/billing/usage-history${query}`, {
        headers: { authorization: "Bearer k" },
      })
      return ((await response.json()) as { nextCursor: string | null }).nextCursor
    }
    return { mocks, read, [Symbol.asyncDispose]: mocks.close }
  }

  test("that are left on the way are a note", async () => {
    await using venice = await startVenice()
    venice.mocks.venice.use("first-page")
    const cursor = await venice.read()
    expect(venice.mocks.verdicts).toEqual([])
    await venice.read(String(cursor))
    expect(venice.mocks.verdicts).toMatchObject([
      { id: "page-left", sure: false, requests: [{ path: expect.stringContaining("?cursor=") }] },
    ])
  })

  test("that are read to the end are not a note, nor is the first page alone", async () => {
    await using venice = await startVenice()
    venice.mocks.venice.use("first-page", "healthy")
    expect(await venice.read(String(await venice.read()))).toBeNull()
    expect(venice.mocks.verdicts).toEqual([])
  })
})
