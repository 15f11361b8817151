import { describe, expect, test } from "vitest"
import {
  readBoolean,
  readCurrency,
  readDays,
  readDecimal,
  readDecimalText,
  readField,
  readInteger,
  readItems,
  readObject,
  readOneOf,
  readText,
  readTime,
} from "../src/adapter.js"
import { response, wire } from "./wire.js"

/** Each reader, what it makes of a JSON, and what it refuses beside a missing field. */
const readers: Record<
  string,
  {
    read: (from: ReturnType<typeof wire>) => unknown
    expected: string
    good: readonly (readonly [json: string, value: unknown])[]
    bad: readonly string[]
  }
> = {
  "an exact number": {
    read: (from) => readDecimal(from, "field"),
    expected: "an exact number",
    good: [
      ["25.50", "25.5"],
      ["-0.000001", "-0.000001"],
      ["1e21", "1000000000000000000000"],
      ["12345678901234567890.5", "12345678901234567890.5"],
    ],
    bad: ['"25.5"', "1e999", "null", "[1]", "{}", "true"],
  },
  "a decimal string": {
    read: (from) => readDecimalText(from, "field"),
    expected: "a decimal string",
    good: [
      ['"1.50"', "1.5"],
      ['"-12"', "-12"],
      ['"+12.5"', "12.5"],
      ['"1e3"', "1000"],
      ['"1.5E-2"', "0.015"],
      [`"${"9".repeat(40)}.${"8".repeat(40)}"`, `${"9".repeat(40)}.${"8".repeat(40)}`],
    ],
    bad: [
      "1.5",
      '""',
      '".5"',
      '"5."',
      '"1e"',
      '"1e100"',
      '"--1"',
      '"$1"',
      '"1 "',
      `"${"9".repeat(41)}"`,
      `"1.${"1".repeat(41)}"`,
    ],
  },
  "an integer": {
    read: (from) => readInteger(from, "field"),
    expected: "an integer",
    good: [
      ["7", "7"],
      ["-7", "-7"],
      ["9007199254740993", "9007199254740993"],
    ],
    bad: ["7.5", "9007199254740993.5", '"7"'],
  },
  "the code of a currency": {
    read: (from) => readCurrency(from, "field"),
    expected: "the code of a currency",
    good: [
      ['"usd"', "USD"],
      ['"DIEM"', "DIEM"],
      ['"x-1_b"', "x-1_b"],
      ['"eu"', "eu"],
      [`"${"a".repeat(64)}"`, "a".repeat(64)],
    ],
    bad: ['""', '"$"', '"1usd"', '"us d"', '"usd "', "840", `"${"a".repeat(65)}"`],
  },
  "a text": {
    read: (from) => readText(from, "field"),
    expected: "a string",
    good: [
      ['"x"', "x"],
      ['""', ""],
    ],
    bad: ["1", "null", "true", "[]"],
  },
  "one of a few": {
    read: (from) => readOneOf(from, "field", ["month", 7, false, null]),
    expected: '"month" or 7 or false or null',
    good: [
      ['"month"', "month"],
      ["7", 7],
      ["false", false],
      ["null", null],
    ],
    bad: ['"Month"', '"7"', "0", "[]", "true"],
  },
  "a yes or no": {
    read: (from) => readBoolean(from, "field"),
    expected: "a boolean",
    good: [
      ["true", true],
      ["false", false],
    ],
    bad: ["0", '"true"', "null"],
  },
  "a number of days": {
    read: (from) => readDays(from, "field"),
    expected: "a number of days from 1 to 3660",
    good: [
      ["1", 1],
      ["3660", 3660],
    ],
    bad: ["0", "3661", "1.5", '"7"', "null"],
  },
  "a time": {
    read: (from) => readTime(from, "field"),
    expected: "a date and time",
    good: [
      ['"2026-11-24T12:00:00Z"', "2026-11-24T12:00:00.000Z"],
      ['"2026-11-24T12:00:00"', "2026-11-24T12:00:00.000Z"],
      ['"2026-11-24T12:00:00+02:00"', "2026-11-24T10:00:00.000Z"],
    ],
    bad: ['"soon"', '""', "1795428001", "null"],
  },
}

describe.each(Object.entries(readers))("%s", (_, { read, expected, good, bad }) => {
  test.each(good)("is read from %s", (json, value) => {
    expect(read(wire(json))).toEqual(value)
  })

  test.each(bad)("is not read from %s, and the error names the field", (json) => {
    expect(() => read(wire(json))).toThrow(
      expect.objectContaining({
        name: "UnexpectedResponseError",
        field: "data.field",
        expected,
        ...response.facts(),
      }),
    )
  })

  test("is reported if it is missing", () => {
    expect(() => read(wire())).toThrow(
      expect.objectContaining({ field: "data.field", received: "nothing: it is missing" }),
    )
  })
})

test.each([
  ["null", "null"],
  ["12345678901234567890.5", "the number 12345678901234567890.5"],
  ["[1]", "an array"],
  ["{}", "an object"],
  ["7", "the number 7"],
  ["false", "the boolean false"],
  ['"words"', 'the text "words"'],
  [`"${"x".repeat(61)}"`, `the text "${"x".repeat(60)}"`],
  ['"sk-secret"', 'the text "[redacted]"'],
])("the received value is reported: %s", (json, received) => {
  const never = (value: unknown): value is never => value === response
  expect(() => readField(wire(json), "field", "nothing", never)).toThrow(
    expect.objectContaining({ received }),
  )
})

describe("an object inside a response", () => {
  test("is read further, and errors name the full path", () => {
    const inner = readObject(
      wire('{"b":"x"}') as ReturnType<typeof wire> & { value: { field: { b: string } } },
      "field",
    )
    expect(readText(inner, "b")).toBe("x")
    expect(() => readDecimal(inner, "b")).toThrow(expect.objectContaining({ field: "data.field.b" }))
  })

  test.each(["null", "[]", '"x"', "7", "12345678901234567890.5"])("is not %s", (json) => {
    expect(() => readObject(wire(json), "field")).toThrow(
      expect.objectContaining({ field: "data.field", expected: "an object" }),
    )
  })

  test("at the top level has no path before its name", () => {
    expect(() => readText({ ...wire(), path: "" }, "field")).toThrow(
      expect.objectContaining({ field: "field" }),
    )
  })
})

describe("the items of a list", () => {
  test("are read further, and errors name their position", () => {
    const items = readItems(
      wire('[{"b":"x"},{"b":1}]') as ReturnType<typeof wire> & { value: { field: { b: string }[] } },
      "field",
    )
    expect(items.map(({ path }) => path)).toEqual(["data.field[0]", "data.field[1]"])
    expect(() => items.map((item) => readText(item, "b"))).toThrow(
      expect.objectContaining({ field: "data.field[1].b" }),
    )
  })

  test.each(["[null]", "[{},7]", '["x"]'])("must be objects, unlike in %s", (json) => {
    expect(() => readItems(wire(json), "field")).toThrow(
      expect.objectContaining({ field: expect.stringMatching(/^data\.field\[\d\]$/), expected: "an object" }),
    )
  })

  test.each(["{}", "null", '"x"'])("are not %s", (json) => {
    expect(() => readItems(wire(json), "field")).toThrow(expect.objectContaining({ expected: "an array" }))
  })
})
