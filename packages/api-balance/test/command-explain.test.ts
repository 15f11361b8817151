import { spawn } from "node:child_process"
import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { bin } from "./run-command.ts"

/** Runs the command with this input on stdin. */
async function explain(words: readonly string[], input: string | Buffer) {
  const child = spawn(process.execPath, [bin, "explain", ...words], { env: { PATH: process.env.PATH } })
  child.stdin.on("error", () => {})
  child.stdin.end(input)
  const read = async (stream: AsyncIterable<Buffer>) => {
    let text = ""
    for await (const chunk of stream) text += chunk
    return text
  }
  const [stdout, stderr, code] = await Promise.all([
    read(child.stdout),
    read(child.stderr),
    new Promise((resolve) => child.on("close", resolve)),
  ])
  return { code, stdout, stderr }
}

const body = JSON.stringify({
  error: { message: "No credits.", type: "x", param: null, code: "credit_balance_exhausted" },
})
const head = "HTTP/2 429 \r\ncontent-type: application/json\r\nset-cookie: session=private\r\n\r\n"
const har = (text: string | undefined, encoding?: string) => ({
  request: {
    url: "https://api.openai.com/v1/chat/completions",
    headers: [{ name: "Authorization", value: "Bearer private" }],
  },
  response: {
    status: 429,
    headers: [{ name: "Set-Cookie", value: "session=private" }],
    content: { text, ...(encoding && { encoding }) },
  },
})

describe("explain", () => {
  test("shows on one screen what happened, what helps, when, and how certain that is", async () => {
    const { code, stdout, stderr } = await explain(["openai"], head + body)
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    expect(stdout).toMatch(/^openai, status 429: InsufficientBalanceError$/m)
    for (const line of [
      /^HAPPENED +.*No credits\./m,
      /^ABOUT MONEY +yes$/m,
      /^RETRY +cannot help$/m,
      /^HELPS +Add funds\.$/m,
      /^WHEN +Not by itself\.$/m,
      /^EVIDENCE +reported /m,
    ])
      expect(stdout).toMatch(line)
    expect(stdout.split("\n").length).toBeLessThan(24)
    expect(stdout).not.toContain("private")
  })

  test("the last head counts, after redirects, a proxy and 100 Continue", async () => {
    const before =
      "HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 302 Found\r\nlocation: /x\r\n\r\n"
    expect((await explain(["openai"], before + head + body)).stdout).toContain("InsufficientBalanceError")
  })

  test("a compressed body requires --compressed, and one that curl has decompressed does not", async () => {
    const packed = head.replace("\r\n\r\n", "\r\ncontent-encoding: gzip\r\n\r\n")
    const { code, stderr } = await explain(["openai"], Buffer.concat([Buffer.from(packed), gzipSync(body)]))
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("--compressed") })
    expect((await explain(["openai"], packed + body)).code).toBe(0)
  })

  test.each([
    [
      "status, headers and body",
      JSON.stringify({ status: 429, headers: {}, body: JSON.parse(body) }),
      ["openai"],
    ],
    ["a URL beside them", JSON.stringify({ status: 429, url: "https://api.openai.com/v1/x", body }), []],
    ["an entry of a HAR", JSON.stringify(har(body)), []],
    ["a HAR", JSON.stringify({ log: { entries: [har(body), { response: { status: 200 } }] } }), []],
    ["Base64 in a HAR", JSON.stringify(har(Buffer.from(body).toString("base64"), "base64")), []],
    ["a body and its status", body, ["openai", "--status", "429"]],
  ])("reads %s", async (_, input, words) => {
    const { code, stdout } = await explain([...words, "--json"], input)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      explanation: { provider: "openai", error: { name: "InsufficientBalanceError" }, helps: "Add funds." },
    })
    expect(stdout).not.toContain("private")
  })

  test("reads a file", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "explain-")), "response.txt")
    await writeFile(file, head + body)
    expect((await explain(["openai", "--file", file], "")).code).toBe(0)
    expect((await explain(["openai", "--file", `${file}x`], "")).code).toBe(2)
  })

  test("ambiguity exits with 3: another meaning is possible, or the provider is unknown", async () => {
    expect((await explain(["openai"], "HTTP/2 429\r\n\r\n")).code).toBe(3)
    const unknown = await explain([], head + body)
    expect([unknown.code, unknown.stdout]).toEqual([
      3,
      expect.stringContaining("unknown provider, status 429"),
    ])
  })

  test("a success exits 1, and says so", async () => {
    const { code, stdout, stderr } = await explain(["openai"], "HTTP/2 200\r\n\r\n{}")
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" })
    expect(stderr).toContain("no error to explain")
  })

  test.each([
    ["nothing", "", []],
    ["a body without its status", body, []],
    ["an invalid status", body, ["--status", "42"]],
    ["a HAR without a response", JSON.stringify({ log: { entries: [] } }), []],
  ])("%s is bad usage: exit 2", async (_, input, words) => {
    expect(await explain(words, input)).toMatchObject({ code: 2, stdout: "" })
  })
})
