import { startMocks } from "@api-balance/mocks"
import { afterAll, expect, test } from "vitest"
import { runCommand } from "./run-command.ts"
import { serveJson } from "./serve.ts"

const mocks = await startMocks({ providers: ["contentstats", "shortgenius", "vendo", "venice", "vinci"] })
afterAll(() => mocks.close())

const guard = (...mins: string[]) =>
  runCommand(["guard", ...mins.flatMap((min) => ["--min", min])], mocks.environment)

test("if all minimums are met it exits with 0, and prints one line per minimum in the given order", async () => {
  const { code, stdout, stderr } = await guard("vinci=25.5USD", "venice/diem=10 DIEM", "venice=25USD")
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
  expect(stdout).toBe(
    [
      "enough      vinci: 25.50 USD available, 25.50 USD required",
      "enough      venice/diem: 90.5 DIEM available, 10 DIEM required",
      "enough      venice: 25.00 USD available, 25.00 USD required",
      "",
    ].join("\n"),
  )
})

test("if one minimum is not met, even in the last digit, it exits with 1", async () => {
  const { code, stdout } = await guard("vinci=25.5000000000000000001USD", "shortgenius=217credit")
  expect(code).toBe(1)
  expect(stdout.split("\n").map((line) => line.slice(0, 10).trim())).toEqual(["not enough", "enough", ""])
})

test("pending is subtracted before the comparison", async () => {
  expect((await guard("contentstats=12USD")).code).toBe(1)
})

test("a unit that is not reported is unknown, and it exits with 3", async () => {
  const { code, stdout } = await guard("vinci=5EUR", "vinci=5USD")
  expect(code).toBe(3)
  expect(stdout).toContain("unknown     vinci: no bucket in EUR, 5 EUR required\n")
})

test("the result is unknown while another bucket may have to pay", async () => {
  const { code, stdout } = await guard("venice=50USD")
  expect(code).toBe(3)
  expect(stdout).toContain("another bucket may have to pay")
})

test("the balance of a provider that fails is unknown, and the line says why", async () => {
  const url = await serveJson(400, { detail: "no" })
  const environment = { ...mocks.environment, VINCI_BASE_URL: url }
  const { code, stdout } = await runCommand(["guard", "--min", "vinci=5USD"], environment)
  expect(code).toBe(3)
  expect(stdout).toMatch(/^unknown {5}vinci: vinci getBalance: .*"no"\n$/)
})

test("an insufficient balance outweighs an unknown one", async () => {
  expect((await guard("vinci=5EUR", "vinci=26USD")).code).toBe(1)
})

test.each([
  [[], "--min"],
  [["vinci"], "vinci=5USD"],
  [["acme=5USD"], "contentstats, "],
  [["vinci=$5"], "a number above 0 and a unit"],
  [["vinci=5"], "a number above 0 and a unit"],
  [["vinci=0USD"], "a number above 0 and a unit"],
  [["vinci=1e3USD"], "a number above 0 and a unit"],
  [["vinci=-5USD"], "a number above 0 and a unit"],
  [["venice/diem=5USD"], "venice/diem is in DIEM, not in USD"],
])("%j is bad usage", async (mins, message) => {
  const { code, stdout, stderr } = await guard(...mins)
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" })
  expect(stderr).toContain(message)
})

test("without a key it exits with 2, never 3", async () => {
  const { code, stderr } = await runCommand(["guard", "--min", "vinci=5USD"], {})
  expect(code).toBe(2)
  expect(stderr.match(/\w+_API_KEY/g)).toEqual(["VINCI_API_KEY"])
})
