import { describe, expect, test } from "vitest"
import {
  type AmountField,
  readAmount,
  readItems,
  readMoney,
  readPages,
  readTime,
  type Wire,
} from "../src/adapter.js"
import { isRefusal } from "../src/wire/is-refusal.js"
import { parseJson } from "../src/wire/parse-json.js"
import { response } from "./wire.js"

const wireOf = <T>(json: string, region?: string): Wire<T> => ({
  value: parseJson(json) as T,
  path: "",
  response: { ...response, region: () => region },
})

describe("an amount is read in the format that the spec states:", () => {
  const read = (json: string, facts: object, region?: string) =>
    readAmount(wireOf<never>(json, region), { field: "left", ...facts } as AmountField)

  test.each([
    ["a number", '{"left":25.50}', { unit: "USD" }, "25.5", "USD"],
    ["a whole number", '{"left":25}', { unit: "USD", form: "integer" }, "25", "USD"],
    ["a text", '{"left":"25.50"}', { unit: "USD", form: "text" }, "25.5", "USD"],
    ["a text where either may stand", '{"left":"25.50"}', { unit: "USD", form: "either" }, "25.5", "USD"],
    ["a number where either may stand", '{"left":25.50}', { unit: "USD", form: "either" }, "25.5", "USD"],
    ["micros", '{"left":500000}', { unit: "USD", scale: "0.000001" }, "0.5", "USD"],
    ["what is owed", '{"left":5}', { unit: "USD", sign: "owed" }, "-5", "USD"],
    ["a credit where debts are reported", '{"left":-5}', { unit: "USD", sign: "owed" }, "5", "USD"],
    ["nothing owed", '{"left":0}', { unit: "USD", sign: "owed" }, "0", "USD"],
    [
      "cents owed",
      '{"left":"125"}',
      { unit: "USD", sign: "owed", form: "text", scale: "0.01" },
      "-1.25",
      "USD",
    ],
    ["in the unit beside it", '{"left":1,"currency":"eur"}', { unitField: "currency" }, "1", "EUR"],
  ])("%s", (_, json, facts, value, unit) => {
    expect(read(json, facts)).toEqual({ value, unit })
  })

  test("in the unit of the requested region", () => {
    const units = { global: "USD", cn: "CNY" }
    expect(read('{"left":1}', { units }, "cn")).toEqual({ value: "1", unit: "CNY" })
    expect(read('{"left":1}', { units }, "global")).toEqual({ value: "1", unit: "USD" })
  })

  test.each([
    ['{"left":"1"}', { unit: "USD" }, "an exact number"],
    ['{"left":1.5}', { unit: "USD", form: "integer" }, "an integer"],
    ['{"left":1}', { unit: "USD", form: "text" }, "a decimal string"],
    ['{"left":true}', { unit: "USD", form: "either" }, "an exact number"],
    ['{"left":1}', { unitField: "currency" }, "the code of a currency"],
  ])("and in no other: %s", (json, facts, expected) => {
    expect(() => read(json, facts)).toThrow(
      expect.objectContaining({ name: "UnexpectedResponseError", expected }),
    )
  })
})

describe("an amount of whole units and billionths", () => {
  test.each([
    ['{"currencyCode":"USD","units":"12","nanos":500000000}', "12.5"],
    ['{"currencyCode":"USD","units":12,"nanos":1}', "12.000000001"],
    ['{"currencyCode":"usd","units":"-1","nanos":-750000000}', "-1.75"],
    ['{"currencyCode":"USD","nanos":250000000}', "0.25"],
    ['{"currencyCode":"USD","units":"7"}', "7"],
    ['{"currencyCode":"USD"}', "0"],
  ])("is exact: %s", (json, value) => {
    expect(readMoney(wireOf(json))).toEqual({ value, unit: "USD" })
  })

  test.each(['{"units":"1"}', '{"currencyCode":"USD","units":null}', '{"currencyCode":"USD","nanos":0.5}'])(
    "is not read from %s",
    (json) => {
      expect(() => readMoney(wireOf(json))).toThrow(
        expect.objectContaining({ name: "UnexpectedResponseError" }),
      )
    },
  )
})

describe("a time that is a number", () => {
  const read = (json: string, time: "seconds" | "milliseconds") =>
    readTime(wireOf<never>(json), { field: "at", time } as never)

  test("is in seconds or milliseconds since 1970", () => {
    expect(read('{"at":1795428001}', "seconds")).toBe("2026-11-23T10:00:01.000Z")
    expect(read('{"at":1795428001500}', "milliseconds")).toBe("2026-11-23T10:00:01.500Z")
    expect(read('{"at":-1}', "seconds")).toBe("1969-12-31T23:59:59.000Z")
  })

  test.each([
    ['{"at":8640000000000}', "seconds"],
    ['{"at":-8640000000000}', "seconds"],
    ['{"at":8640000000000000}', "milliseconds"],
    ['{"at":"1795428001"}', "seconds"],
    ["{}", "milliseconds"],
  ] as const)("that a date cannot hold is refused: %s %s", (json, time) => {
    expect(() => read(json, time)).toThrow(
      expect.objectContaining({ field: "at", expected: `${time} since 1970` }),
    )
  })
})

describe("a response that is a list itself", () => {
  test("is read item by item", () => {
    expect(readItems(wireOf<object[]>('[{"a":1},{}]')).map(({ path }) => path)).toEqual(["[0]", "[1]"])
  })

  test.each(["{}", "[7]", "[null]"])("is not read from %s", (json) => {
    expect(() => readItems(wireOf<object[]>(json))).toThrow(
      expect.objectContaining({ name: "UnexpectedResponseError" }),
    )
  })
})

test.each([
  ['{"code":0}', { field: ["code"], not: [0] }, false],
  ['{"code":7}', { field: ["code"], not: [0] }, true],
  ['{"code":7}', { field: ["code"], is: [7, 8] }, true],
  ['{"code":9}', { field: ["code"], is: [7, 8] }, false],
  ["{}", { field: ["code"], not: [0] }, false],
  ['{"a":{"ok":false}}', { field: ["a", "ok"], is: [false] }, true],
])("whether the success %s is an error by %j: %j", (json, condition, is) => {
  expect(isRefusal(parseJson(json), [condition])).toBe(is)
  expect(isRefusal(parseJson(json), [])).toBe(false)
  expect(isRefusal(parseJson(json), [{ field: ["nowhere"], is: [1] }, condition])).toBe(is)
})

describe("the pages of a list", () => {
  const read = async (marks: readonly (string | undefined)[]) => {
    const cursors: (string | undefined)[] = []
    const requestPage = async (next: string | undefined) => {
      cursors.push(next)
      return wireOf<{ next?: string }>(JSON.stringify({ next: marks[cursors.length - 1] }))
    }
    const pages = await Array.fromAsync(readPages(requestPage, ({ value }) => value.next))
    return { cursors, count: pages.length }
  }

  test("are requested with the cursor of the previous page, until one has none", async () => {
    expect(await read(["b", "c", undefined, "d"])).toEqual({ cursors: [undefined, "b", "c"], count: 3 })
    expect(await read([undefined])).toEqual({ cursors: [undefined], count: 1 })
  })

  test("end if the field of the cursor is null, and not if it is missing", async () => {
    const bodies = ['{"next":"b"}', '{"next":null}']
    const requestPage = async () => wireOf<{ next: string | null }>(bodies.shift() ?? "{}")
    expect(await Array.fromAsync(readPages(requestPage, "next"))).toHaveLength(2)
    await expect(Array.fromAsync(readPages(requestPage, "next"))).rejects.toMatchObject({
      name: "UnexpectedResponseError",
      field: "next",
    })
  })

  test("end in an error if a cursor repeats", async () => {
    await expect(read(["b", "c", "b"])).rejects.toMatchObject({
      name: "UnexpectedResponseError",
      expected: "a reference to a new page",
    })
  })
})
