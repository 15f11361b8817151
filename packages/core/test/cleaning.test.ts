import { describe, expect, test } from "vitest"
import { InsufficientBalanceError, toAmount, UnexpectedResponseError } from "../src/index.js"
import { cleanCause } from "../src/redaction/clean-cause.js"
import { cleanError } from "../src/redaction/clean-error.js"
import { cleanValue } from "../src/redaction/clean-value.js"
import { createRedactor } from "../src/redaction/create-redactor.js"
import { LongNumber } from "../src/wire/parse-json.js"

const secret = "sk-secret-0123"
const redactor = createRedactor()
redactor.remember(secret)

describe("a value that leaves", () => {
  test("keeps its shape, and has no secret in its texts and names, however deep", () => {
    expect(
      cleanValue({ [secret]: 1, list: [`a ${secret}`, { text: secret }], yes: true, none: null }, redactor),
    ).toEqual({ "[redacted]": 1, list: ["a [redacted]", { text: "[redacted]" }], yes: true, none: null })
  })

  test("leaves out undefined values, and those nested more than ten deep", () => {
    expect(Object.keys(cleanValue({ a: undefined, b: 1 }, redactor))).toEqual(["b"])
    const nest = (depth: number): unknown => (depth === 0 ? { end: "here" } : { in: nest(depth - 1) })
    const nestLists = (depth: number): unknown => (depth === 0 ? "here" : [nestLists(depth - 1)])
    expect(cleanValue(nest(10), redactor)).toEqual(nest(10))
    expect(JSON.stringify(cleanValue(nest(11), redactor))).not.toContain("here")
    expect(cleanValue(nestLists(11), redactor)).toEqual(nestLists(11))
    expect(JSON.stringify(cleanValue(nestLists(12), redactor))).not.toContain("here")
  })

  test("has numbers to their last digit", () => {
    expect(
      cleanValue({ left: new LongNumber(toAmount("12345678901234567890.5", "USD").value) }, redactor),
    ).toEqual({
      left: "12345678901234567890.5",
    })
  })

  test("may have a field that is called __proto__", () => {
    const cleaned = cleanValue(JSON.parse('{"__proto__":{"a":1}}'), redactor) as object
    expect(Object.keys(cleaned)).toEqual(["__proto__"])
    expect(Object.getPrototypeOf(cleaned)).toBe(Object.prototype)
    expect(JSON.stringify(cleaned)).toBe('{"__proto__":{"a":1}}')
  })

  test("can be changed by its owner", () => {
    const cleaned: { a?: string } = cleanValue({ a: "x" }, redactor)
    cleaned.a = "y"
    expect(cleaned.a).toBe("y")
    delete cleaned.a
    expect(cleaned).toEqual({})
  })

  test("has texts of at most a thousand characters", () => {
    expect(cleanValue("x".repeat(1000), redactor)).toBe("x".repeat(1000))
    expect(cleanValue("x".repeat(1001), redactor)).toBe(`${"x".repeat(999)}…`)
  })

  test("keeps an amount, and the name of a network, that happen to be a secret", () => {
    const known = createRedactor()
    for (const word of ["12345678", "-12345.678", "eip155:8453"]) known.remember(word)
    const kept = { value: "12345678", left: "-12345.678", network: "eip155:8453" }
    expect(cleanValue(kept, known)).toEqual(kept)
    expect(
      cleanValue({ id: "eip155:8453", a: "x12345678", b: "12345678x", c: "12345678.5.5" }, known),
    ).toEqual({
      id: "[redacted]",
      a: "x[redacted]",
      b: "[redacted]x",
      c: "[redacted].5.5",
    })
  })

  test("has only valid names of networks: printable and of bounded length", () => {
    const network = `\u001b]52;c;${"x".repeat(5000)}`
    expect(cleanValue({ network }, redactor).network).toBe(`]52;c;${"x".repeat(993)}…`)
  })

  test.each([
    ["topUpUrl", "https://a.example/top-up"],
    ["successor", "http://a.example/v2"],
    ["successor", "https://a.example/v2"],
    ["origin", "http://a.example"],
    ["origin", "https://a.example"],
    ["topUpUrl", `https://a.example/${"x".repeat(2048 - 18)}`],
  ])("keeps a %s that is a URL: %.40s", (name, url) => {
    expect(cleanValue({ [name]: url }, redactor)).toEqual({ [name]: url })
  })

  test.each([
    ["topUpUrl", "http://a.example/top-up"],
    ["topUpUrl", "see https://a.example"],
    ["topUpUrl", "https://"],
    ["topUpUrl", "javascript:open('https://a.example')"],
    ["successor", "javascript:open('https://a.example')"],
    ["origin", "data:,https://a.example"],
    ["topUpUrl", `https://a.example/?key=${secret}`],
    ["topUpUrl", `https://a.example/${"x".repeat(2049 - 18)}`],
    ["successor", "ftp://a.example/"],
    ["successor", "a http://a.example/"],
    ["origin", "file://a"],
    ["origin", "no http://a.example"],
  ])("has no %s that is invalid or contains a secret: %.40s", (name, text) => {
    expect(cleanValue({ [name]: text }, redactor)).toEqual({})
  })
})

describe("an error that leaves", () => {
  const make = (details?: object) =>
    new InsufficientBalanceError(
      {
        provider: "fake",
        requestId: secret,
        topUpUrl: `https://a.example/${secret}`,
        available: toAmount(1, "USD"),
      },
      { reason: `no ${secret}`, ...details },
    )

  test("is the same object, with no secret in message, stack and facts", () => {
    const error = make()
    expect(cleanError(error, redactor)).toBe(error)
    expect(error.message).toContain('The provider says: "no [redacted]"')
    expect(error.stack).toContain(error.message)
    expect(error.stack).toContain("cleaning.test")
    expect(error.stack).not.toContain(secret)
    expect({ ...error }).toEqual({
      name: "InsufficientBalanceError",
      provider: "fake",
      requestId: "[redacted]",
      available: { value: "1", unit: "USD" },
    })
  })

  test("has a message of at most 4,096 characters", () => {
    const error = new UnexpectedResponseError({ expected: "x".repeat(5000), received: "y" })
    expect(cleanError(error, redactor).message).toHaveLength(4096)
  })

  test("has a cause only if it had one, non-enumerable as on the platform", () => {
    expect(Object.hasOwn(cleanError(make(), redactor), "cause")).toBe(false)
    const error = cleanError(make({ cause: new Error(`with ${secret}`) }), redactor)
    expect(error.cause).toMatchObject({ name: "Error", message: "with [redacted]" })
    expect(Object.getOwnPropertyDescriptor(error, "cause")).toMatchObject({
      enumerable: false,
      configurable: true,
      writable: true,
    })
  })

  test("without a stack gets none", () => {
    const error = make()
    delete error.stack
    expect(cleanError(error, redactor).stack).toBeUndefined()
  })

  test("of another library is left as it is, and so is a value that is not an error", () => {
    const foreign = Object.assign(new Error(secret), { note: secret })
    expect(cleanError(foreign, redactor)).toBe(foreign)
    expect([foreign.message, foreign.note]).toEqual([secret, secret])
    const lookalike = { [Symbol.for("api-balance.BillingError")]: true, note: secret }
    expect(cleanError(lookalike, redactor).note).toBe(secret)
  })
})

describe("a cause", () => {
  test("is a copy with its name, message and code, without secrets", () => {
    const cause = Object.assign(new TypeError(`cannot send ${secret}`), {
      code: `E_${secret}`,
      request: { secret },
    })
    const cleaned = cleanCause(cause, redactor) as Error
    expect(cleaned).not.toBe(cause)
    expect({ ...cleaned, message: cleaned.message }).toEqual({
      name: "TypeError",
      message: "cannot send [redacted]",
      code: "E_[redacted]",
    })
    expect(cleaned.stack).not.toContain(secret)
  })

  test("may have a name with a secret in it", () => {
    expect(cleanCause(Object.assign(new Error("x"), { name: secret }), redactor)).toMatchObject({
      name: "[redacted]",
    })
  })

  test("has a code only if that is a string", () => {
    expect(cleanCause(Object.assign(new Error("x"), { code: 7 }), redactor)).not.toHaveProperty("code")
  })

  test("of a cause is kept, at most nine deep", () => {
    const wrap = (times: number): Error =>
      times === 0 ? new Error("inner") : new Error(`${times}`, { cause: wrap(times - 1) })
    const count = (cause: unknown): number => (cause instanceof Error ? 1 + count(cause.cause) : 0)
    expect(count(cleanCause(wrap(3), redactor))).toBe(4)
    expect(count(cleanCause(wrap(20), redactor))).toBe(9)
    expect(Object.hasOwn(cleanCause(new Error("x"), redactor) as Error, "cause")).toBe(false)
  })

  test.each([
    [`a text with ${secret}`, "a text with [redacted]"],
    [{ secret }, undefined],
    [null, undefined],
    [7, 7],
    [undefined, undefined],
  ])("that is not an error is described briefly: %j", (cause, said) => {
    expect(cleanCause(cause, redactor)).toEqual(said)
  })
})
