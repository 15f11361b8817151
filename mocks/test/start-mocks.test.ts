import { once } from "node:events"
import { createServer } from "node:http"
import { connect } from "node:net"
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest"
import { type Mocks, type ProviderId, providerIds, startMocks } from "../src/index.js"
import { readSpec } from "../src/spec/read-spec.js"

afterEach(() => vi.restoreAllMocks())

const isUp = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  )

/** Takes a port, so that nobody else can have it. */
async function takePort(port: number): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
}

describe("startMocks", () => {
  test("mocks all providers, each on its own port, at its live path", async () => {
    await using mocks = await startMocks()
    const specs = await Promise.all(providerIds.map(readSpec))
    const urls = specs.map(({ id }) => new URL(mocks[id as ProviderId].url))
    const paths = specs.map(({ document }) => new URL(document.servers?.[0]?.url ?? "").pathname)
    expect(urls.map(({ pathname }) => pathname)).toEqual(paths)
    expect(new Set(urls.map(({ port }) => port)).size).toBe(providerIds.length)
  })

  test("is reached at 127.0.0.1, and at no other address of the machine", async () => {
    await using mocks = await startMocks({ providers: ["vinci"] })
    const other = new URL(mocks.vinci.url)
    other.hostname = "127.0.0.2"
    expect([await isUp(mocks.vinci.url), await isUp(other.href)]).toEqual([true, false])
  })

  test("gives the variables that point a client at a mock", async () => {
    await using mocks = await startMocks({ providers: ["vinci", "vendo"] })
    const { id, url, apiKey, environment } = mocks.vinci
    expect([id, apiKey]).toEqual(["vinci", "mock-vinci-key"])
    expect(environment).toEqual({ VINCI_BASE_URL: url, VINCI_API_KEY: apiKey })
    expect(mocks.environment).toEqual({ ...environment, ...mocks.vendo.environment })
    // @ts-expect-error: it was not asked for
    expect(mocks.venice).toBeUndefined()
  })

  test("counts ports up from the first, in the order given", async () => {
    const port = await findFreePair()
    await using mocks = await startMocks({ providers: ["vinci", "contentstats"], port })
    expect(mocks.vinci.url).toBe(`http://127.0.0.1:${port}/api/v1`)
    expect(mocks.contentstats.url).toBe(`http://127.0.0.1:${port + 1}/api/v1`)
  })

  test("lists its providers if an unknown one is requested", async () => {
    // @ts-expect-error: no provider
    await expect(startMocks({ providers: ["nope"] })).rejects.toThrow(
      `There is no mock of "nope". Choose from: ${providerIds.join(", ")}.`,
    )
  })

  test("names a port that is in use, and leaves nothing running", async () => {
    const port = await findFreePair()
    await takePort(port + 1)
    await expect(startMocks({ providers: ["vinci", "vendo"], port })).rejects.toThrow(
      `Port ${port + 1} is in use. Choose another one (port, or --port on the command line), or 0 for free ones.`,
    )
    expect(await isUp(`http://127.0.0.1:${port}`)).toBe(false)
  })

  test.each<[object, string]>([
    [{ port: 65536 }, "port must be a whole number from 0 to 65535, not 65536."],
    [{ port: "4781" }, 'port must be a whole number from 0 to 65535, not "4781".'],
    [{ port: -1 }, "port must be"],
    [{ port: 1.5 }, "port must be"],
    [{ port: Number.NaN }, "port must be"],
    [{ port: null }, "port must be a whole number from 0 to 65535, not null."],
    [{ provider: ["vinci"] }, 'There is no option "provider". Available: providers, port, '],
    [{ scenario: "empty" }, 'There is no option "scenario".'],
    [{ providers: "vinci" }, 'providers must be a list of ids, not "vinci".'],
    [{ providers: ["vinci", 1] }, "providers must be a list of ids"],
    [{ log: "quiet" }, 'log must be a function, not "quiet".'],
    [{ ledger: "vinci" }, 'ledger must be true, false, or an object by ids, not "vinci".'],
    [{ ledger: ["vinci"] }, "ledger must be"],
    [
      { ledger: { vinchi: true } },
      `There is no started mock "vinchi". Available: ${providerIds.join(", ")}.`,
    ],
    [
      { providers: ["vinci"], ledger: { vendo: true } },
      'There is no started mock "vendo". Available: vinci.',
    ],
    [{ ledger: { vinci: "5.00" } }, 'ledger.vinci must be true, or an object of figures, not "5.00".'],
    [{ ledger: { vinci: { ballance: "5" } } }, 'There is no figure "ballance". Available: balance, '],
    [{ controlFrom: "https://app.example" }, "controlFrom must be a list of origins and host names"],
  ])("refuses %j, which would go unnoticed or mean something else", async (options, reason) => {
    const refused = startMocks(options as never)
    await expect(refused).rejects.toThrow(RangeError)
    await expect(refused).rejects.toThrow(reason)
  })

  test("takes options that are there and undefined, and a mock without a ledger among others", async () => {
    const options = { port: undefined, log: undefined, ledger: { vinci: true, vendo: undefined } }
    await using mocks = await startMocks({ providers: ["vinci", "vendo"], ...options } as never)
    expect((mocks as Mocks).vinci.ledger.now()).toBeInstanceOf(Date)
    expect(() => (mocks as Mocks).vendo.ledger).toThrow("has no ledger")
  })

  test("two calls do not meet", async () => {
    await using one = await startMocks({ providers: ["vinci"], log: () => {} })
    const two = await startMocks({ providers: ["vinci"], log: () => {} })
    expect(one.vinci.url).not.toBe(two.vinci.url)
    await two.close()
    expect(await isUp(two.vinci.url)).toBe(false)
    expect(await isUp(one.vinci.url)).toBe(true)
  })

  test("prints problems to stderr, a line each, and nothing else", async () => {
    const print = vi.spyOn(console, "error").mockImplementation(() => {})
    await using mocks = await startMocks({ providers: ["vinci"] })
    await fetch(`${mocks.vinci.url}/billing/balance`)
    await fetch(`${mocks.vinci.url}/nope`)
    expect(print.mock.calls).toEqual([[expect.stringMatching(/^vinci GET \/api\/v1\/nope 501 [^\n]+$/)]])
  })

  test("reports each request to a log of the caller instead", async () => {
    const log = vi.fn()
    await using mocks = await startMocks({ providers: ["vinci"], log })
    await fetch(`${mocks.vinci.url}/billing/balance`)
    expect(log.mock.calls).toMatchObject([[{ provider: "vinci", status: 401, example: "unauthorized" }]])
  })
})

describe("close", () => {
  test("ends connections at once, even in the middle of a request, and may be called again", async () => {
    const mocks = await startMocks({ providers: ["vinci"] })
    const { port } = new URL(mocks.vinci.url)
    const socket = connect(Number(port), "127.0.0.1")
    socket.on("error", () => {})
    socket.write("POST /api/v1 HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\nexpect: 100-continue\r\n\r\n")
    await once(socket, "data") // the mock waits for the body
    const start = performance.now()
    await mocks.close()
    expect(performance.now() - start).toBeLessThan(1000)
    await mocks.close()
    expect(await isUp(mocks.vinci.url)).toBe(false)
  })
})

/** Two free ports in a row, below those that the system gives to connections, which might take one in between. */
async function findFreePair(): Promise<number> {
  for (;;) {
    const port = 10_000 + 2 * Math.floor(Math.random() * 10_000)
    if (!(await isUp(`http://127.0.0.1:${port}`)) && !(await isUp(`http://127.0.0.1:${port + 1}`)))
      return port
  }
}
