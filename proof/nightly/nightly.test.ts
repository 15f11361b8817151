import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { type Mock, type ProviderId, providerIds, startMocks } from "@api-balance/mocks"
import { describe, expect, onTestFinished, test } from "vitest"
import { runCommand } from "../run-command.ts"
import { findReporting } from "./find-reporting.ts"

const root = join(import.meta.dirname, "../..")
const reporting = findReporting().map(({ provider }) => provider)
const isReporting = (id: ProviderId) => reporting.includes(id)

describe("check-live", () => {
  test.each(providerIds.filter(isReporting))(
    "passes %s when it refuses a wrong key and keeps to its spec",
    async (id) => {
      const { code, output } = await checkLive(id, (mock) => mock.use("unauthorized", "healthy"))
      expect(output).toContain(`${id}: a wrong key is refused as the spec says`)
      expect(output.match(/^✓ \w+ conforms to the spec$/gm)?.length).toBeGreaterThan(0)
      expect(code, output).toBe(0)
    },
  )

  test("fails a provider that takes any key", async () => {
    const { code, output } = await checkLive("vinci", (mock) => mock.use("healthy"))
    expect(output).toContain(
      "vinci: a wrong key should be refused with an AuthenticationError; instead came a balance",
    )
    expect(code).toBe(1)
  })

  test("fails a provider whose responses have another shape", async () => {
    const { code, output } = await checkLive("vinci", (mock) => mock.use("unauthorized", "drift"))
    expect(output).toMatch(/^✗ getBalance/m)
    expect(code).toBe(1)
  })

  test("checks only the refusal without a key, with one call", async () => {
    const { code, output, requested } = await checkLive("vinci", (mock) => mock.use("unauthorized"), {
      VINCI_API_KEY: "",
    })
    expect(output).toContain("VINCI_API_KEY is not set")
    expect(requested).toEqual(["GET /api/v1/billing/balance"])
    expect(code, output).toBe(0)
  })

  test("makes only reads, and prints no key", async () => {
    const { requested, output } = await checkLive("venice", (mock) => mock.use("unauthorized", "healthy"))
    expect(requested.filter((call) => !call.startsWith("GET "))).toEqual([])
    expect(output).not.toContain("mock-venice-key")
  })
})

describe("check-sources", () => {
  test("passes when the pages exist and the vendor's document is unchanged", async () => {
    const { code, output } = await checkSources({ page: 200, published: "1.2" })
    expect(output).toMatch(/^there {3}\S+\/page \(200\)$/m)
    expect(output).toMatch(/^same {4}\S+\/vendor \(1\.2\)$/m)
    expect(code, output).toBe(0)
  })

  test("fails when a page is gone, and not when a page rejects automated requests", async () => {
    const gone = await checkSources({ page: 404, published: "1.2" })
    expect(gone.output).toMatch(/^gone {4}\S+\/page \(404\): find where it moved, and correct the spec$/m)
    expect(gone.code).toBe(1)
    expect((await checkSources({ page: 403, published: "1.2" })).code).toBe(0)
  })

  test("fails when the vendor has published another version", async () => {
    const { code, output } = await checkSources({ page: 200, published: "1.3" })
    expect(output).toMatch(/specs\/acme\/vendor\.lock\.yaml: \S+ is now 1\.3, ours is 1\.2$/m)
    expect(code).toBe(1)
  })
})

/** Runs check-live against a mock in the place of the provider; returns the requests to the mock, too. */
async function checkLive(
  id: ProviderId,
  prepare: (mock: Mock) => void,
  environment: Readonly<Record<string, string>> = {},
) {
  const mocks = await startMocks({ providers: [id] })
  onTestFinished(() => mocks.close())
  prepare(mocks[id])
  const line = `node proof/nightly/check-live.ts ${id}`
  const result = await runCommand(root, line, { ...mocks[id].environment, ...environment })
  return { ...result, requested: mocks[id].requests.map(({ method, path }) => `${method} ${path}`) }
}

/** Runs check-sources on a spec that names a page and a vendor's document, both served from here. */
async function checkSources({ page, published }: { page: number; published: string }) {
  const server = createServer(({ url }, response) => {
    if (url === "/vendor") response.end(`openapi: 3.0.0\ninfo:\n  version: '${published}'\n`)
    else response.writeHead(page).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const folder = await mkdtemp(join(tmpdir(), "api-balance-sources-"))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [file, text] of [
    ["packages/acme/openapi.yaml", `externalDocs:\n  url: ${origin}/page\n`],
    ["specs/acme/vendor.lock.yaml", `source: ${origin}/vendor\nversion: "1.2"\n`],
  ] as const) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return runCommand(root, `node proof/nightly/check-sources.ts ${folder}`)
}
