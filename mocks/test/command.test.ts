import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, onTestFinished, test } from "vitest"
import { providerIds, startMocks } from "../src/index.js"
import { startCommand as run, startWith } from "./start-command.js"

const script = (code: string) => ["--", process.execPath, "-e", code]

describe("start", () => {
  test("prints a line for each mock, with its URL and its variables, and serves until it is ended", async () => {
    const { child, ended, printed } = run("start", "vinci", "vendo", "--port", "0")
    const [vinci = "", vendo = "", ...rest] = (await printed(/vendo.*\n/)).split("\n")
    expect(rest).toEqual([""])
    expect(vinci).toMatch(
      /^vinci {2}(http:\/\/127\.0\.0\.1:\d+\/api\/v1) {2}VINCI_BASE_URL=\1 VINCI_API_KEY=mock-vinci-key$/,
    )
    expect(vendo.indexOf("VENDO_")).toBe(vinci.indexOf("VINCI_"))
    const [, url] = /VINCI_BASE_URL=(\S+)/.exec(vinci) ?? []
    const response = await fetch(`${url}/billing/balance`, { headers: { authorization: "Bearer any" } })
    expect(await response.json()).toEqual({ balance_usd: 25.5, total_spent_usd: 134.75 })
    await fetch(`${url}/nope`)
    child.kill("SIGTERM")
    expect(await ended).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^vinci GET \/api\/v1\/nope 501 [^\n]*\n$/),
    })
  })

  test("ends cleanly on Ctrl-C, though clients keep their connections", async () => {
    const { child, ended, printed } = run("start", "vinci", "--port", "0")
    const [, url = ""] = /VINCI_BASE_URL=(\S+)/.exec(await printed(/\n/)) ?? []
    await (await fetch(`${url}/billing/balance`)).text()
    const start = performance.now()
    child.kill("SIGINT")
    expect(await ended).toMatchObject({ code: 0, err: "" })
    expect(performance.now() - start).toBeLessThan(1000)
  })

  test("exits with 1 when a port is in use, and names --port", async () => {
    const server = createServer().listen(0, "127.0.0.1")
    onTestFinished(() => void server.close())
    await once(server, "listening")
    const { port } = server.address() as AddressInfo
    const { code, err } = await run("start", "vinci", "--port", String(port)).ended
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^error: Port ${port} is in use\\..*--port`)),
    ])
  })
})

describe("exec", () => {
  test("runs a command with the variables of the chosen mocks, which respond to it", async () => {
    const { code, out, err } = await run(
      "exec",
      "vinci",
      ...script(`fetch(process.env.VINCI_BASE_URL + "/billing/balance", { headers: { authorization: "Bearer " + process.env.VINCI_API_KEY } })
        .then(async (response) => console.log(await response.text(), process.env.VENDO_API_KEY))`),
    ).ended
    expect([code, out, err]).toEqual([0, '{"balance_usd":25.5,"total_spent_usd":134.75} undefined\n', ""])
  })

  test("mocks all providers by default", async () => {
    await using mocks = await startMocks()
    const list = "console.log(Object.keys(process.env).join())"
    const { out } = await run("exec", ...script(list)).ended
    expect(out.trim().split(",")).toEqual(expect.arrayContaining(Object.keys(mocks.environment)))
  })

  describe("with the variables of a provider that is not mocked", () => {
    const live = { VENDO_API_KEY: "vendo_sk_real", VENDO_BASE_URL: "https://app.vendo.run" }
    const show = script(
      "console.log(process.env.VENDO_API_KEY, process.env.VENDO_BASE_URL, process.env.VINCI_API_KEY)",
    )

    test("takes them from the command, and names them on stderr without their values", async () => {
      const { code, out, err } = await startWith(live, "exec", "vinci", ...show).ended
      expect([code, out]).toEqual([0, "undefined undefined mock-vinci-key\n"])
      expect(err).toMatch(
        /^Not passed [^\n]*: VENDO_API_KEY, VENDO_BASE_URL \(use --keep-others to pass them\)\n$/,
      )
    })

    test("leaves them if requested, and prints nothing", async () => {
      const { out, err } = await startWith(live, "exec", "vinci", "--keep-others", ...show).ended
      expect([out, err]).toEqual(["vendo_sk_real https://app.vendo.run mock-vinci-key\n", ""])
    })

    test("replaces them if that provider is mocked, too, and prints nothing", async () => {
      const { out, err } = await startWith(live, "exec", "vinci", "vendo", ...show).ended
      expect(out).toMatch(/^mock-vendo-key http:\/\/127\.0\.0\.1:\d+ mock-vinci-key\n$/)
      expect(err).toBe("")
    })
  })

  test("exits with the code of the command", async () => {
    expect(await run("exec", "vinci", ...script("process.exit(7)")).ended).toMatchObject({ code: 7, err: "" })
  })

  test("exits with 128 and the number of the signal that ended the command", async () => {
    expect(await run("exec", "vinci", ...script("process.kill(process.pid, 'SIGTERM')")).ended).toMatchObject(
      { code: 143 },
    )
  })

  test("hands a signal on to the command, and waits for it", async () => {
    const { child, ended, printed } = run(
      "exec",
      "vinci",
      ...script(
        "process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000); console.log('ready')",
      ),
    )
    await printed(/ready/)
    child.kill("SIGTERM")
    expect(await ended).toMatchObject({ code: 5, signal: null })
  })

  test("leaves the flags of the command alone, dashes and all", async () => {
    const { out } = await run(
      "exec",
      "vinci",
      ...script("console.log(process.argv.slice(1).join())"),
      "--",
      "--help",
      "--port",
      "x",
    ).ended
    expect(out).toBe("--help,--port,x\n")
  })

  test("exits with 127 when the command cannot be started", async () => {
    const { code, err } = await run("exec", "vinci", "--", "no-such-command").ended
    expect([code, err]).toEqual([127, "error: cannot run no-such-command: command not found\n"])
  })

  test.each([[["exec", "vinci"]], [["exec", "vinci", "--"]]])(
    "%j lacks a command: exits with 2 and says where the command goes",
    async (words) => {
      const { code, err } = await run(...words).ended
      expect([code, err]).toEqual([2, expect.stringContaining("exec vinci -- npm test")])
    },
  )
})

describe("the command line", () => {
  test.each([
    ["start", "nope"],
    ["exec", "nope", "--", "true"],
  ])("%s with an unknown id exits with 2 and lists the ids", async (...words) => {
    const { code, err } = await run(...words).ended
    expect([code, err]).toEqual([2, expect.stringContaining(providerIds.join(", "))])
  })

  test.each([
    [[]],
    [["nope"]],
    [["start", "--nope"]],
    [["start", "--port", "x"]],
    [["start", "--port", "65536"]],
  ])("%j exits with 2", async (words) => {
    expect(await run(...words).ended).toMatchObject({ code: 2, out: "" })
  })

  test("--help and --version exit with 0", async () => {
    expect(await run("--help").ended).toMatchObject({
      code: 0,
      out: expect.stringContaining("exec [options] [id...]"),
    })
    expect(await run("exec", "--help").ended).toMatchObject({
      code: 0,
      out: expect.stringContaining("-- command [args...]"),
    })
    expect(await run("--version").ended).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })
})
