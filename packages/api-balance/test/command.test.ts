import { providerIds, startMocks } from "@api-balance/mocks"
import { afterAll, afterEach, describe, expect, test } from "vitest"
import { runCommand as run } from "./run-command.ts"
import { serveJson } from "./serve.ts"

const mocks = await startMocks({ providers: ["contentstats", "shortgenius", "vendo", "venice", "vinci"] })
afterAll(() => mocks.close())
afterEach(() => expect(mocks.verdicts.filter(({ sure }) => sure)).toEqual([]))

/** Serves one response to every request; returns the variables that point ContentStats to it. */
async function serveContentStats(status: number, body: object): Promise<Record<string, string>> {
  const url = await serveJson(status, body)
  return { CONTENTSTATS_BASE_URL: url, CONTENTSTATS_API_KEY: "cs_live_secret" }
}

describe("api-balance", () => {
  test("prints one table of all providers that have a key, and exits 0", async () => {
    const { code, stdout, stderr } = await run([], mocks.environment)
    const rows = stdout.split("\n").map((line) => line.trim().split(/ {2,}/))
    const month = new Date().toISOString().slice(0, 7)
    expect(rows).toEqual([
      ["PROVIDER", "BUCKET", "AVAILABLE", "PENDING", "ALLOTMENT", "SPENT", "PERIOD", "STATE"],
      ["contentstats", "balance", "11.70 USD", "0.75 USD", "–", "6.75 USD", "all time", "–"],
      ["shortgenius", "credits", "217 credit", "–", "–", "–", "–", "–"],
      ["vendo", "balance", "12.50 USD", "–", "–", "18.40 USD", month, "–"],
      ["venice", "diem", "90.5 DIEM", "–", "100 DIEM per epoch", "19 DIEM", "last 7 days", "ok"],
      ["venice", "usd", "25.00 USD", "–", "–", "0.80 USD", "last 7 days", "ok"],
      ["vinci", "balance", "25.50 USD", "–", "–", "21.025 USD", "last 30 days", "–"],
      [""],
      ["Total available: 74.70 USD from 4 providers."],
      [""],
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
  })

  test("prints no escape sequence without a terminal", async () => {
    expect((await run([], mocks.environment)).stdout).not.toContain("\u001B")
  })

  test("reads only the named providers", async () => {
    const { stdout } = await run(["vinci", "shortgenius"], mocks.environment)
    expect(stdout.match(/^\w+/gm)).toEqual(["PROVIDER", "shortgenius", "vinci"])
  })

  test("--json gives exact amounts, versioned", async () => {
    const { code, stdout } = await run(["vinci", "--json"], mocks.environment)
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      rows: [
        {
          provider: "vinci",
          at: expect.any(String),
          balance: { buckets: [{ id: "balance", available: { value: "25.5", unit: "USD" } }] },
          usage: {
            period: { kind: "rolling", start: expect.any(String), end: expect.any(String) },
            spent: [{ value: "21.025", unit: "USD" }],
            quantities: { requests: "156", seconds: "420.5" },
          },
        },
      ],
      totals: [],
    })
    expect(code).toBe(0)
  })

  test("a reported pending of zero prints 0", async () => {
    const { stdout } = await run([], await serveContentStats(200, newAccount))
    expect(stdout).toMatch(/5\.00 USD {2}0\.00 USD/)
  })

  test("a provider that fails is shown as such, the others with their figures, and the exit code is 1", async () => {
    const { code, stdout, stderr } = await run([], {
      ...mocks.environment,
      ...(await serveContentStats(401, { error: "API key required" })),
    })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^contentstats +– +failed/m)
    expect(stdout).toMatch(/^vinci .*25\.50 USD/m)
    expect(stderr).toBe(
      'contentstats getUsage: the API key was refused. Check CONTENTSTATS_API_KEY or the `apiKey` option. The provider says: "API key required"\n',
    )
  })

  test("--json has the error of a provider that fails, without its key", async () => {
    const environment = await serveContentStats(402, { error: "no cs_live_secret" })
    const { code, stdout } = await run(["--json"], environment)
    expect(JSON.parse(stdout).rows[0]).toMatchObject({
      provider: "contentstats",
      error: { name: "InsufficientBalanceError", status: 402, retryable: false },
    })
    expect(stdout).not.toContain("cs_live_secret")
    expect(code).toBe(1)
  })

  test("unavailable billing is shown as such and is not a failure", async () => {
    const { code, stdout, stderr } = await run(["vendo"], {})
    expect(stdout).toMatch(/^vendo +– +no billing/m)
    expect(stderr).toContain("VENDO_API_KEY")
    expect(code).toBe(0)
  })

  test("without any key it says which variables to set and how to try it, and exits 2", async () => {
    const { code, stdout, stderr } = await run([], {})
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
    expect(stderr).toContain("OPENROUTER_API_KEY")
    expect(stderr).toContain('"api-balance providers" lists the variables of all')
    expect(stderr.split("\n").length).toBeLessThan(16)
    expect(stderr).toContain("api-balance --demo")
  })

  test("a named provider without its key is advised on that key alone", async () => {
    const { code, stderr } = await run(["vinci"], { VENICE_API_KEY: "x" })
    expect(code).toBe(2)
    expect(stderr).toContain("VINCI_API_KEY")
    expect(stderr).not.toContain("VENICE_API_KEY")
  })

  test("an unknown provider is bad usage: exit 2, with the providers to choose from", async () => {
    const { code, stderr } = await run(["acme"], mocks.environment)
    expect(code).toBe(2)
    expect(stderr).toBe(`error: unknown provider "acme". Choose from: ${providerIds.join(", ")}\n`)
  })

  test("an unknown option is bad usage: exit 2", async () => {
    expect(await run(["--nope"], mocks.environment)).toMatchObject({ code: 2, stdout: "" })
  })

  test("--help names every variable and exit code, and exits 0", async () => {
    const { code, stdout } = await run(["--help"], {})
    expect(code).toBe(0)
    for (const text of ["VINCI_API_KEY", "_BASE_URL", "Exit codes", "--json"]) expect(stdout).toContain(text)
  })

  test("--version prints the version of the package", async () => {
    expect(await run(["--version"], {})).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })
})

const newAccount = {
  balance_usd: 5,
  total_snapshots: 0,
  active_videos: 0,
  uncharged_usage_usd: 0,
  total_charged_usd: 0,
  estimated_snapshots_remaining: 333,
  cost_per_snapshot: 0.015,
}
