import { describe, expect, test } from "vitest"
import { findAmount, findText, findValue, isNull, isPresent } from "../src/adapter.js"
import { parseJson } from "../src/wire/parse-json.js"
import { readJson } from "../src/wire/read-json.js"
import { response, wire } from "./wire.js"

describe("a value that an adapter looks up in any body", () => {
  const body = parseJson(
    '{"a":{"text":"x","empty":"","number":1.5,"long":12345678901234567890.5,"null":null}}',
  )

  test("is found at its path, or is undefined", () => {
    expect(findValue(body, "a", "number")).toBe(1.5)
    expect(findValue(body, "a", "b", "c")).toBeUndefined()
    expect(findValue(body, "constructor")).toBeUndefined()
    expect(findValue(body, "a", "text", "length")).toBeUndefined()
    for (const none of [undefined, null, 7, "text"]) expect(findValue(none, "a")).toBeUndefined()
  })

  test("is a text only if it is not empty", () => {
    expect(findText(body, "a", "text")).toBe("x")
    for (const field of ["empty", "number", "null", "missing"])
      expect(findText(body, "a", field)).toBeUndefined()
  })

  test("is an amount only if it is a number or a decimal string", () => {
    expect(findAmount("USD", body, "a", "number")).toEqual({ value: "1.5", unit: "USD" })
    expect(findAmount("USD", body, "a", "long")).toEqual({ value: "12345678901234567890.5", unit: "USD" })
    expect(findAmount("USD", { left: "1.50" }, "left")).toEqual({ value: "1.5", unit: "USD" })
    for (const field of ["text", "empty", "null", "missing"])
      expect(findAmount("USD", body, "a", field)).toBeUndefined()
    expect(findAmount("USD", { left: true }, "left")).toBeUndefined()
  })

  test("is present if it is null, and null only if it is present", () => {
    expect([
      isPresent(wire("null"), "field"),
      isPresent(wire("0"), "field"),
      isPresent(wire(), "field"),
    ]).toEqual([true, true, false])
    expect([isNull(wire("null"), "field"), isNull(wire("0"), "field"), isNull(wire(), "field")]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe("a body that should be a JSON object", () => {
  const read = (body: string, type?: string) =>
    readJson(
      new TextEncoder().encode(body),
      new Headers(type === undefined ? {} : { "content-type": type }),
      response,
    )

  test("or array is read, whatever the content type", () => {
    expect(read('{"a":1}', "text/plain")).toEqual({ a: 1 })
    expect(read("[1]")).toEqual([1])
  })

  test.each([
    ["", undefined, "an empty body"],
    ["<p>Down</p>", "text/html", "text/html that starts with <p>Down</p>"],
    ["null", undefined, "a body that starts with null"],
    ['"x"', undefined, 'a body that starts with "x"'],
    ["7", undefined, "a body that starts with 7"],
    [
      `Bearer sk-secret ${"x".repeat(60)}`,
      "sk-secret",
      `[redacted] that starts with Bearer [redacted] ${"x".repeat(42)}`,
    ],
  ])("is not found in %j", (body, type, received) => {
    expect(() => read(body, type)).toThrow(
      expect.objectContaining({
        name: "UnexpectedResponseError",
        expected: "a JSON object",
        received,
        status: 200,
      }),
    )
  })
})
