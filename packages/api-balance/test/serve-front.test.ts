import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { isLoopback, readListen } from "../src/command/serve/front/read-listen.js"
import { refuse } from "../src/command/serve/front/refuse.js"
import { readToken } from "../src/command/serve/read-token.js"
import { startCommand } from "./start-command.js"

const local = { onlyLoopback: true, token: undefined }
const token = "0123456789abcdef"
const get = (headers: Record<string, string>, method = "GET") => ({
  method,
  headers: { host: "localhost:7402", ...headers },
})

test.each(["localhost:7402", "127.0.0.1", "[::1]:7402", "127.9.9.9:1"])(
  "on loopback, Host %s gets a response",
  (host) => expect(refuse(get({ host }), local, false)).toBeUndefined(),
)

test.each(["evil.example", "localhost.evil.example:7402", "127.0.0.1.nip.io", "", "10.0.0.1:7402"])(
  "on loopback, Host %j is refused",
  (host) => expect(refuse(get({ host }), local, true)?.status).toBe(421),
)

test("a page of another origin is refused, its own is not", () => {
  expect(refuse(get({ origin: "http://evil.example" }), local, false)?.status).toBe(403)
  expect(refuse(get({ origin: "null" }), local, false)?.status).toBe(403)
  expect(refuse(get({ origin: "http://localhost:7402" }), local, false)).toBeUndefined()
})

test("only the token opens a page, except for public ones", () => {
  const demands = { onlyLoopback: false, token }
  const status = (authorization: string) => refuse(get({ authorization }), demands, false)?.status
  expect([status(""), status(token), status("Bearer "), status(`Bearer ${token}x`)]).toEqual([
    401, 401, 401, 401,
  ])
  expect([status(`Bearer ${token}`), status(`bearer ${token}`)]).toEqual([undefined, undefined])
  expect(refuse(get({}), demands, true)).toBeUndefined()
  expect(refuse(get({ authorization: `Bearer ${token}` }, "POST"), demands, false)?.status).toBe(405)
})

test("a listen address is host:port, and only loopback addresses count as local", () => {
  expect(readListen("127.0.0.1:0")).toEqual({ host: "127.0.0.1", port: 0 })
  expect(readListen("[::1]:7402")).toEqual({ host: "::1", port: 7402 })
  for (const text of ["7402", "host", "host:70000", "::1:80", "http://host:80", ":80", "host:80/path"])
    expect(() => readListen(text), text).toThrow(/must be host:port/)
  const hosts = ["localhost", "127.0.0.2", "::1", "0.0.0.0", "::", "127.evil.example"]
  expect(hosts.map(isLoopback)).toEqual([true, true, true, false, false, false])
})

test("a token that is short or that no header can carry is refused", () => {
  expect(readToken(undefined, token)).toBe(token)
  expect(readToken(undefined, "")).toBeUndefined()
  for (const text of ["short", `${token} `, `${token}\n`, "0123456789".repeat(52)])
    expect(() => readToken(undefined, text)).toThrow(/16 to 512/)
})

test("the command listens, prints its URL, serves while a provider is down, and ends at once", async () => {
  const environment = { VINCI_API_KEY: "a-very-secret-key", VINCI_BASE_URL: "http://127.0.0.1:9" }
  const command = startCommand(["serve", "vinci", "--listen", "127.0.0.1:0"], environment)
  await command.untilSaid("until Ctrl-C")
  const url = command.said(/http:\S+/)
  const { status, text } = await read(`${url}metrics`)
  expect(status).toBe(200)
  expect(text).toContain("api_balance_build_info{version=")
  expect(text).not.toContain("a-very-secret-key")
  expect((await read(url, { host: "evil.example" })).status).toBe(421)
  const second = startCommand(["serve", "vinci", "--listen", new URL(url).host], environment)
  expect(await second.end()).toMatchObject({ code: 2, stderr: expect.stringContaining("is in use") })
  command.kill("SIGTERM")
  expect((await command.end()).code).toBe(0)
})

test("a token file has one token and at most one newline; a folder, a large file or a second token is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-"))
  const file = join(folder, "token")
  const read = (text: string) => {
    writeFileSync(file, text, { mode: 0o600 })
    return readToken(file, "")
  }
  expect([read(token), read(`${token}\n`), read(`${token}\r\n`)]).toEqual([token, token, token])
  for (const text of ["", "\n", "short", `${token}\n\n`, `${token}\n${token}`, "0123456789".repeat(200)])
    expect(() => read(text)).toThrow(/16 to 512/)
  expect(() => readToken(file, token)).toThrow(/both --token-file and/)
  expect(() => readToken(join(folder, "missing"), "")).toThrow(/the file does not exist/)
  expect(() => readToken(folder, "")).toThrow(/not a regular file/)
  rmSync(folder, { recursive: true })
})

test("other machines get access only with a token", async () => {
  const command = startCommand(["serve", "vinci", "--listen", "0.0.0.0:0"], { VINCI_API_KEY: "any" })
  expect(await command.end()).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("API_BALANCE_SERVE_TOKEN"),
  })
})

/** A GET; unlike fetch, it may name another Host. */
function read(url: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, async (response) => {
      let text = ""
      for await (const chunk of response.setEncoding("utf8")) text += chunk
      resolve({ status: response.statusCode ?? 0, text })
    })
    sent.on("error", reject).end()
  })
}
