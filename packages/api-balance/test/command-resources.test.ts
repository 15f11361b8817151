import { spawn } from "node:child_process"
import { providerIds, startMocks } from "@api-balance/mocks"
import { afterAll, describe, expect, test } from "vitest"
import { registry } from "../src/generated/registry.ts"
import { bin, runCommand } from "./run-command.ts"
import { serve, serveJson } from "./serve.ts"

const mocks = await startMocks({ providers: ["contentstats", "shortgenius", "vendo", "venice", "vinci"] })
afterAll(() => mocks.close())

const toCells = (stdout: string) => stdout.split("\n").map((line) => line.trim().split(/ {2,}/))

describe("the command in the arguments", () => {
  test("the output is the same without a command and with `balances`", async () => {
    const [implied, named] = await Promise.all([
      runCommand(["vinci"], mocks.environment),
      runCommand(["balances", "vinci"], mocks.environment),
    ])
    expect(named).toEqual(implied)
    expect(named.stdout).toContain("25.50 USD")
  })

  test("an option may precede the command or follow it", async () => {
    const rows = async (...words: string[]) =>
      JSON.parse((await runCommand(words, mocks.environment)).stdout).rows.map(
        (row: { provider: string }) => row.provider,
      )
    expect(await rows("--json", "usage", "vinci")).toEqual(["vinci"])
    expect(await rows("usage", "vinci", "--json")).toEqual(["vinci"])
  })

  test("an option that a command does not take is bad usage", async () => {
    const { code, stderr } = await runCommand(["providers", "--timeout", "5"], {})
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: "providers" takes no --timeout\n' })
  })

  test.each(["balances", "usage", "charges", "log", "caps", "providers", "guard", "explain", "doctor"])(
    "%s has its own help, in 80 columns",
    async (name) => {
      const { code, stdout } = await runCommand([name, "--help"], {})
      expect(code).toBe(0)
      expect(stdout).toContain(`Usage: api-balance ${name}`)
      expect(stdout).toContain("--json")
      for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80)
    },
  )
})

describe("usage", () => {
  test("prints the spending and quantities of the providers that report them", async () => {
    const { code, stdout } = await runCommand(["usage"], mocks.environment)
    expect(toCells(stdout)).toEqual([
      ["PROVIDER", "SPENT", "PERIOD", "QUANTITIES"],
      ["contentstats", "6.75 USD", "all time", "450 snapshots"],
      ["vendo", "18.40 USD", new Date().toISOString().slice(0, 7), "–"],
      ["venice", "0.80 USD", "last 7 days", "50,000 tokens"],
      ["venice", "19 DIEM", "last 7 days", "–"],
      ["vinci", "21.025 USD", "last 30 days", "156 requests, 420.5 seconds"],
      [""],
    ])
    expect(code).toBe(0)
  })

  test("a named provider without usage is bad usage; the message lists those with usage", async () => {
    const { code, stderr } = await runCommand(["usage", "shortgenius"], mocks.environment)
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^error: shortgenius doesn't support usage\. Supported by: ([\w-]+, )*contentstats, ([\w-]+, )*vinci(, [\w-]+)*\n$/,
    )
  })
})

describe("caps", () => {
  const capping = registry.filter(({ supports }) => (supports as readonly string[]).includes("spend caps"))

  test("prints limit, spent and remaining amount of each", async () => {
    const { code, stdout } = await runCommand(["caps", "vendo"], mocks.environment)
    const now = new Date().toISOString()
    expect(toCells(stdout)).toEqual([
      ["PROVIDER", "CAP", "LIMIT", "SPENT", "LEFT", "PERIOD"],
      ["vendo", "daily", "5.00 USD", "1.25 USD", "3.75 USD", now.slice(0, 10)],
      ["vendo", "monthly", "50.00 USD", "18.40 USD", "31.60 USD", now.slice(0, 7)],
      [""],
    ])
    expect(code).toBe(0)
  })

  test("caps that are not set are shown as not set", async () => {
    const body = { daily_micros: null, monthly_micros: null, used_today_micros: 0, used_month_micros: 0 }
    const url = await serveJson(200, body)
    const { code, stdout } = await runCommand(["caps"], { VENDO_API_KEY: "x", VENDO_BASE_URL: url })
    expect({ code, line: toCells(stdout)[1] }).toEqual({
      code: 0,
      line: ["vendo", "–", "not set", "–", "–", "–"],
    })
  })

  test("without a key, the output names a few variables of providers with caps, and where the others are listed", async () => {
    const { code, stderr } = await runCommand(["caps"], {})
    expect(code).toBe(2)
    const named = stderr.match(/^ {2}[A-Z]\w+(?= )/gm)?.map((name) => name.trim()) ?? []
    const all = capping.map(({ credentials: [{ variables }] }) => variables[0])
    expect(named).toHaveLength(5)
    expect(all).toEqual(expect.arrayContaining(named))
    expect(stderr).toContain("api-balance providers")
  })

  test("if no account reports caps, the output says so", async () => {
    const { code, stderr } = await runCommand(["caps"], { VINCI_API_KEY: "x" })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `error: none of your accounts supports spend caps. Supported by: ${capping.map(({ id }) => id).join(", ")}\n`,
    })
  })
})

describe("charges", () => {
  test("prints charges line by line", async () => {
    const { code, stdout, stderr } = await runCommand(["charges", "venice"], mocks.environment)
    expect(toCells(stdout).slice(0, 3)).toEqual([
      ["AT", "AMOUNT", "QUANTITY", "SKU"],
      ["2026-06-15 19:05:10Z", "0.06356 DIEM", "0.000227", "zai-org-glm-5-1-llm-output-mtoken"],
      ["2026-06-15 19:07:41Z", "0.1 DIEM", "1", "grok-imagine-image-image-unit"],
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
  })

  test("-o csv has exact amounts, and quotes fields that would break a line", async () => {
    const url = await serveCharges(1, 'a "quoted", sku')
    const { stdout } = await runCommand(["charges", "venice", "-o", "csv"], toVenice(url))
    expect(stdout).toBe(
      [
        "provider,account,at,amount,unit,sku,quantity,requestId,model,key",
        'venice,,2026-11-01T00:00:00.000Z,0.000001,USD,"a ""quoted"", sku",2,,,',
        'venice,,2026-11-01T00:00:00.000Z,0.000001,USD,"a ""quoted"", sku",2,,,',
        "",
      ].join("\n"),
    )
  })

  test("the range is sent to the provider", async () => {
    const requested: string[] = []
    const url = await serve((request, response) => {
      requested.push(request.url ?? "")
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ data: [], nextCursor: null }))
    })
    const words = ["charges", "venice", "--since", "2026-11-01", "--until", "2026-11-02T12:00:00+02:00"]
    const { code, stdout } = await runCommand(words, toVenice(url))
    expect({ code, stdout }).toEqual({ code: 0, stdout: "There are no charges.\n" })
    expect(Object.fromEntries(new URL(requested[0] ?? "", url).searchParams)).toEqual({
      startTimestamp: "2026-11-01T00:00:00.000Z",
      endTimestamp: "2026-11-02T10:00:00.000Z",
    })
  })

  test.each([
    [["--since", "yesterday"], "Use a day"],
    [["--since", "2026-02-30"], "Use a day"],
    [["--since", "2026-11-01T12:00"], "Use a day"],
    [["--since", "2026-11-02", "--until", "2026-11-01"], "--since must be before --until"],
    [["-o", "csv", "--json"], "--json and --output csv contradict each other"],
  ])("%j is bad usage", async (words, message) => {
    const { code, stdout, stderr } = await runCommand(["charges", "venice", ...words], mocks.environment)
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
    expect(stderr).toContain(message)
  })

  test("a reader that leaves ends an endless list of charges silently", async () => {
    const url = await serveCharges(Number.POSITIVE_INFINITY, "sku")
    for (const format of [[], ["-o", "csv"], ["--json"]]) {
      const child = spawn(process.execPath, [bin, "charges", "venice", ...format], { env: toVenice(url) })
      let stderr = ""
      child.stderr.on("data", (chunk) => {
        stderr += chunk
      })
      await new Promise((resolve) => child.stdout.once("data", resolve))
      child.stdout.destroy()
      const code = await new Promise<number | null>((resolve) => child.on("close", resolve))
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
    }
  })

  test("rows before a failure are printed, and the JSON is complete", async () => {
    const url = await serveCharges(2, "sku", "boom")
    const [text, json] = await Promise.all([
      runCommand(["charges", "venice"], toVenice(url)),
      runCommand(["charges", "venice", "--json"], toVenice(url)),
    ])
    expect(text.stdout.split("\n")).toHaveLength(6)
    expect(text.stderr).toContain("boom")
    const { rows } = JSON.parse(json.stdout)
    expect(rows).toHaveLength(5)
    expect(rows.at(-1)).toMatchObject({ provider: "venice", error: { name: "InvalidRequestError" } })
    expect([text.code, json.code]).toEqual([1, 1])
  })

  test("text of a provider cannot control the terminal", async () => {
    const url = await serveCharges(1, "a\u001B[31m\nb")
    const { stdout } = await runCommand(["charges", "venice"], toVenice(url))
    expect(stdout.split("\n")).toHaveLength(4)
    expect(stdout).not.toContain("\u001B")
  })

  test("without a key it says which variable to set", async () => {
    const { code, stderr } = await runCommand(["charges", "venice"], {})
    expect(code).toBe(2)
    expect(stderr.match(/\w+_API_KEY/g)).toEqual(["VENICE_API_KEY"])
  })
})

describe("providers", () => {
  test("prints the matrix of the specs without a request", async () => {
    const { code, stdout } = await runCommand(["providers"], {})
    const [head, ...rows] = toCells(stdout)
    expect(head).toEqual([
      ...["PROVIDER", "BALANCE", "USAGE", "SPEND CAPS", "CHARGES", "ERRORS"],
      ...["KEY", "EVIDENCE", "FACTS OF"],
    ])
    expect(rows.slice(0, providerIds.length).map(([id]) => id)).toEqual(providerIds)
    expect(rows).toEqual(
      expect.arrayContaining([
        ["shortgenius", "yes", "–", "–", "–", "yes", "SHORTGENIUS_API_KEY", "documented", "2025-06-27"],
        ["tavily", "yes", "yes", "yes", "–", "yes", "TAVILY_API_KEY", "reported", "2026-11-25"],
        ["replicate", "–", "–", "–", "–", "yes", "REPLICATE_API_TOKEN", "documented", "2026-11-25"],
      ]),
    )
    expect(stdout).toMatch(/\nCONSOLE ONLY: .*\n {2}.*groq.*\n\nUNKNOWN: .*\n {2}.*hetzner/)
    expect(code).toBe(0)
  })

  test("prints only the named providers", async () => {
    const { stdout } = await runCommand(["providers", "vinci", "venice"], {})
    expect(stdout.match(/^ *v\w+/gm)).toEqual([
      "venice",
      "vinci",
      "  venice",
      "  vinci",
      "  venice",
      "  vinci",
    ])
    expect(stdout).toMatch(/vinci +automatic top-up, balance alerts, adding funds/)
    const { rows } = JSON.parse((await runCommand(["providers", "vinci", "--json"], {})).stdout)
    expect(rows.map(({ provider }: { provider: string }) => provider)).toEqual(["vinci"])
    expect(await runCommand(["providers", "vinchi"], {})).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean "vinci"?'),
    })
  })

  test("describes a provider without an endpoint; an unresearched provider is unknown, not unsupported", async () => {
    const { code, stdout } = await runCommand(["providers", "hetzner", "groq"], {})
    const [groq, hetzner, ...others] = stdout.trimEnd().split("\n")
    expect(groq).toMatch(/^Groq: console only\. .* \(reported, \d{4}-\d\d-\d\d\)$/)
    expect(hetzner).toMatch(/^Hetzner: unknown\. It is not established/)
    expect({ code, others }).toEqual({ code: 0, others: [] })
    expect((await runCommand(["groq"], {})).stderr).toContain(
      '"api-balance providers groq" shows what is known',
    )
  })

  test("names the page for creating a key only if it is known, and how it is known", async () => {
    const { rows } = JSON.parse((await runCommand(["providers", "xai", "--json"], {})).stdout)
    expect(rows[0].keys).toEqual([
      { option: "apiKey", variable: "XAI_API_KEY" },
      {
        option: "managementKey",
        variable: "XAI_MANAGEMENT_API_KEY",
        page: { url: "https://console.x.ai", evidence: "documented" },
      },
    ])
  })
})

describe("--timeout", () => {
  test("a provider that hangs costs only its own timeout, and the others respond", async () => {
    const url = await serve(() => {})
    const start = performance.now()
    const { code, stdout, stderr } = await runCommand(["--timeout", "0.5"], {
      ...mocks.environment,
      CONTENTSTATS_BASE_URL: url,
    })
    expect(performance.now() - start).toBeLessThan(5000)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^contentstats +– +failed/m)
    expect(stdout).toMatch(/^vinci .*25\.50 USD/m)
    expect(stderr).toContain("500 ms")
  })

  test.each(["0", "-1", "soon", "1e9"])("%s is bad usage", async (seconds) => {
    expect(await runCommand([`--timeout=${seconds}`], mocks.environment)).toMatchObject({ code: 2 })
  })
})

const toVenice = (url: string) => ({ VENICE_BASE_URL: url, VENICE_API_KEY: "x" })

/** Serves pages of two charges each, and a failure after the last page if a reason is given. */
function serveCharges(pages: number, sku: string, reason?: string): Promise<string> {
  const line = {
    timestamp: "2026-11-01T00:00:00.000Z",
    sku,
    units: 2,
    amount: -0.000001,
    currency: "USD",
    inferenceDetails: null,
  }
  return serve((request, response) => {
    const page = Number(new URL(request.url ?? "", "http://x").searchParams.get("cursor") ?? 1)
    const failed = page > pages
    const nextCursor = page < pages || reason !== undefined ? String(page + 1) : null
    response
      .writeHead(failed ? 400 : 200, { "content-type": "application/json" })
      .end(JSON.stringify(failed ? { error: reason } : { data: [line, line], nextCursor }))
  })
}
