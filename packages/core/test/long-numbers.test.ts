import fc from "fast-check"
import { expect, test } from "vitest"
import { compare, toAmount } from "../src/index.js"
import { parseJson } from "../src/wire/parse-json.js"
import { createFake } from "./fake-provider.js"

const read = async (number: string) => {
  const fetch = async () => new Response(`{"money":{"left":${number}},"note":"${number}"}`)
  return (await createFake({ apiKey: "key-12345", fetch }).getBalance()).buckets[0]?.available.value
}

test.each([
  ["123456789012.123456", "123456789012.123456"],
  ["9007199254740993", "9007199254740993"],
  ["-12345678901234567890.5", "-12345678901234567890.5"],
  ["0.12345678901234567890123", "0.12345678901234567890123"],
  ["1.2345678901234567891e3", "1234.5678901234567891"],
  ["11.700000000000001", "11.700000000000001"],
  ["25.50", "25.5"],
  ["1e-400", `0.${"0".repeat(399)}1`],
])("the number %s of a body is exact to its last digit", async (number, decimal) => {
  expect(await read(number)).toBe(decimal)
})

test("any decimal of up to 40 digits is kept exactly", async () => {
  const digits = fc.stringMatching(/^[1-9]\d{0,19}\.\d{0,19}[1-9]$/)
  await fc.assert(
    fc.asyncProperty(digits, async (number) => {
      const value = await read(number)
      expect(compare(toAmount(value ?? "", "USD"), toAmount(number, "USD"))).toBe(0)
    }),
  )
})

test("texts that contain such a number, and all other JSON, are parsed as by the platform", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify({ value, long: '"12345678901234567890.5" \\"' })
      expect(parseJson(text)).toEqual(JSON.parse(text))
    }),
  )
})

test("invalid JSON is refused as by the platform", () => {
  for (const text of [
    "",
    "{",
    "1234567890123456789.5.5",
    "-------------------",
    '{"a":12345678901234567890e}',
  ])
    expect(() => parseJson(text), text).toThrow(SyntaxError)
})

test("an unterminated text takes no longer to parse than a terminated one", () => {
  const body = `{"a":"${'\\"'.repeat(1_000_000)}`
  const start = performance.now()
  expect(() => parseJson(body)).toThrow(SyntaxError)
  expect(performance.now() - start).toBeLessThan(1000)
})
