import { execFile } from "node:child_process"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import { afterAll, expect, onTestFinished, test } from "vitest"
import { startMocks } from "../src/index.js"

const bin = fileURLToPath(new URL("../bin/api-balance-mocks.js", import.meta.url))
const apiKey = "sk-very-secret"
const mocks = await startMocks({ providers: ["vinci"] })
afterAll(() => mocks.close())

/** What the command prints and exits with. */
function run(words: readonly string[], environment = { VINCI_API_KEY: apiKey } as object) {
  const env = { PATH: process.env.PATH, ...environment }
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(process.execPath, [bin, "contract", ...words], { env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
}

/** A server that echoes what it was sent. */
async function startEcho(): Promise<string> {
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "application/json" })
    response.end(JSON.stringify({ authorization: request.headers.authorization }))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test("a good server has a line for each case, and exits with 0", async () => {
  const { code, out, err } = await run(["--provider", "vinci", "--base-url", mocks.vinci.url])
  expect([code, err]).toEqual([0, ""])
  expect(out).toMatch(/^✓ getBalance conforms to the spec\n(✓ \w+ conforms to the spec\n)+$/)
})

test("for a bad server, the output states what was expected, what was received and who is to blame, without the key; exit code 1", async () => {
  const { code, out, err } = await run(["--provider", "vinci", "--base-url", await startEcho()])
  expect([code, err]).toEqual([1, ""])
  expect(out).toContain(`✗ getBalance conforms to the spec
    expected: Response body must have required property 'balance_usd'; Response body must have required property 'total_spent_usd'
    received: 200 application/json {"authorization":"Bearer <key>"}
    faulty party: server
`)
  expect(out).not.toContain(apiKey)
})

test("--json prints the same for machines", async () => {
  const words = ["--provider", "vinci", "--base-url", await startEcho(), "--json"]
  const { code, out } = await run(words)
  expect(code).toBe(1)
  expect(out).not.toContain(apiKey)
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    provider: "vinci",
    results: expect.arrayContaining([
      expect.objectContaining({ title: "getBalance conforms to the spec", ok: false, faultyParty: "server" }),
    ]),
  })
})

test("no key is bad usage: the variable is named, and it exits with 2", async () => {
  const { code, out, err } = await run(["--provider", "vinci", "--base-url", mocks.vinci.url], {})
  expect([code, out, err]).toEqual([2, "", expect.stringContaining("Set VINCI_API_KEY")])
})

test.each([
  [["--provider", "vinci"], "--base-url"],
  [["--base-url", "http://127.0.0.1:9"], "--provider"],
  [["--provider", "nope", "--base-url", "http://127.0.0.1:9"], "Choose from: anthropic, contentstats"],
  [["--provider", "vinci", "--base-url", "http://example.com"], "https://"],
  [["--provider", "vinci", "--base-url", "http://127.0.0.1:9", "--timeout", "0"], "timeout"],
])("%j exits with 2", async (words, told) => {
  const { code, out, err } = await run(words)
  expect([code, out, err]).toEqual([2, "", expect.stringContaining(told)])
})
