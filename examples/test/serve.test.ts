import { execFile } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, test } from "vitest"
import { refuse } from "../../packages/api-balance/src/command/serve/front/refuse.js"

const root = join(import.meta.dirname, "../..")
const folder = join(root, "examples/serve")
const read = (name: string) => readFileSync(join(folder, name), "utf8")
const names = readdirSync(folder)
const unit = read("api-balance.service")
const image = read("Containerfile")
const { version } = JSON.parse(readFileSync(join(root, "packages/api-balance/package.json"), "utf8"))

/** The instructions of the image, without comments. */
const instructions = image
  .replaceAll(/^#.*\n/gm, "")
  .replaceAll("\\\n", "")
  .split("\n")
const instruction = (name: string) =>
  instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))

test("all that the examples say of serve is in its help", async () => {
  const bin = join(root, "packages/api-balance/bin/api-balance.js")
  const { stdout } = await promisify(execFile)(process.execPath, [bin, "serve", "--help"])
  const all = names.map(read).join("\n")
  const [run] = all.match(/^ExecStart=.*/m) ?? []
  const said = [
    ...[run, ...instruction("ENTRYPOINT"), ...instruction("CMD")].flatMap(
      (line) => line?.match(/--[\w-]+/g) ?? [],
    ),
    ...(all.match(/API_BALANCE_SERVE_\w+/g) ?? []),
    ...(image.match(/(?<=:7402)\/\w+/g) ?? []),
    ...(all.match(/127\.0\.0\.1:7402\b/g) ?? []),
  ]
  expect(new Set(said)).toEqual(
    new Set([
      "--listen",
      "--token-file",
      "--history",
      "API_BALANCE_SERVE_TOKEN",
      "/healthz",
      "127.0.0.1:7402",
    ]),
  )
  expect(said.filter((text) => !stdout.includes(text))).toEqual([])
})

test("no example has a key or a token in it", () => {
  expect(names.map(read).join("\n")).not.toMatch(/(_KEY|_TOKEN|_HASH)=(?!…)/)
  expect([
    ...instruction("ENV"),
    ...instruction("ARG"),
    ...instruction("COPY"),
    ...instruction("ADD"),
  ]).toEqual([])
})

test("the image has a pinned major version of Node and of api-balance, no install script and no root", () => {
  expect(instruction("FROM")).toEqual([expect.stringMatching(/\/node:(2[4-9])-slim$/)])
  expect(instruction("RUN").join()).toContain(`--ignore-scripts api-balance@${version.split(".")[0]} `)
  expect(instruction("USER")).toEqual(["1000:1000"])
  expect(instructions.findIndex((line) => line.startsWith("USER"))).toBeGreaterThan(
    instructions.findLastIndex((line) => line.startsWith("RUN")),
  )
})

test("the image is healthy while /healthz responds with 200", async () => {
  const [check = ""] = instruction("HEALTHCHECK")
  const [node, flag, program = ""] = JSON.parse(check.replace("CMD ", ""))
  expect([node, flag]).toEqual(["node", "-e"])
  const run = async (answer: () => Promise<{ ok: boolean }>) => {
    const codes: number[] = []
    const process = { exit: (code: number) => codes.push(code) }
    new Function("fetch", "process", program)(answer, process)
    await new Promise((resolve) => setImmediate(resolve))
    return codes
  }
  expect(await run(async () => ({ ok: true }))).toEqual([0])
  expect(await run(async () => ({ ok: false }))).toEqual([1])
  expect(await run(() => Promise.reject(new Error("refused")))).toEqual([1])
})

test.each([
  ["Caddyfile", /header_up (\w+) "?(.+?)"?$/gm],
  ["nginx.conf", /proxy_set_header (\w+) "?(.+?)"?;$/gm],
])("%s sends what a server on loopback with a token requires", (name, pattern) => {
  const token = "sample-token-0123456789"
  const headers = Object.fromEntries(
    [...read(name).matchAll(pattern)].map(([, header = "", value = ""]) => [
      header.toLowerCase(),
      value.replace(/\{?\$\w+\}?/, token),
    ]),
  )
  expect(Object.keys(headers).sort()).toEqual(["authorization", "host"])
  expect(refuse({ method: "GET", headers }, { onlyLoopback: true, token }, false)).toBeUndefined()
})

test("the unit runs as no user of the machine, writes into its own folder only, and keeps its data to itself", () => {
  const settings = new Set(unit.split("\n"))
  for (const setting of ["DynamicUser=yes", "ProtectSystem=strict", "StateDirectoryMode=0700", "UMask=0077"])
    expect(settings).toContain(setting)
  const [, written] = unit.match(/--history \/var\/lib\/([\w-]+)\/\S+$/m) ?? []
  expect(settings).toContain(`StateDirectory=${written}`)
})
