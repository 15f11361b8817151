import Big from "big.js"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  type Amount,
  add,
  compare,
  formatAmount,
  isAtLeast,
  multiply,
  parseAmount,
  roundAmount,
  subtract,
  toAmount,
  toDecimal,
} from "../src/index.js"

const usd = (value: number | bigint | string) => toAmount(value, "USD")

describe("a decimal", () => {
  test.each([
    [25.5, "25.5"],
    ["25.50", "25.5"],
    [1e-7, "0.0000001"],
    [1e21 / 10 ** 6, "1000000000000000"],
    ["1e3", "1000"],
    [-0, "0"],
    ["-0.00", "0"],
    ["007", "7"],
    [123n, "123"],
    [0.30000000000000004, "0.30000000000000004"],
    ["0.1234567890123456789", "0.1234567890123456789"],
  ])("of %s is %s", (value, decimal) => {
    expect(toDecimal(value)).toBe(decimal)
  })

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    1e300,
    "",
    " 1",
    "1,5",
    "0x10",
    "1e3USD",
    "$5",
    "1e9999",
    ".",
  ])("is not made of %s", (value) => {
    expect(() => toDecimal(value)).toThrow(RangeError)
  })

  test("of any double is the same double again", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, max: 2 ** 52, min: -(2 ** 52) }),
        (value) => {
          expect(Number(toDecimal(value))).toBe(value === 0 ? 0 : value)
        },
      ),
    )
  })
})

describe("arithmetic is exact to the last digit", () => {
  test("0.1 + 0.2 is 0.3", () => expect(add(usd(0.1), usd(0.2)).value).toBe("0.3"))
  test("12.45 - 0.75 is 11.7", () => expect(subtract(usd(12.45), usd(0.75)).value).toBe("11.7"))
  test("500000 micros are 0.5", () => expect(multiply(usd(500000), "0.000001").value).toBe("0.5"))
  test("0.05 times 10 is 0.5", () => expect(multiply(usd("0.05"), 10).value).toBe("0.5"))
  test("1e-7 survives an addition to a million", () =>
    expect(add(usd(1_000_000), usd(1e-7)).value).toBe("1000000.0000001"))
})

describe("for all amounts, as a decimal library computes it,", () => {
  const decimals = fc
    .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: -20, max: 9 }))
    .map(([integer, exponent]) => `${integer}e${exponent}`)

  test("the value is the same, and canonical", () => {
    fc.assert(
      fc.property(decimals, (a) => {
        expect(usd(a).value).toBe(new Big(a).toFixed().replace(/^-0$/, "0"))
        expect(usd(a).value).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/)
      }),
    )
  })

  test.each([
    ["sum", add, "plus"],
    ["difference", subtract, "minus"],
  ] as const)("the %s is the same", (_, operation, method) => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(operation(usd(a), usd(b))).toEqual(usd(new Big(a)[method](b).toFixed()))
      }),
    )
  })

  test("the product is the same", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, factor) => {
        expect(multiply(usd(a), factor)).toEqual(usd(new Big(a).times(factor).toFixed()))
      }),
    )
  })

  test("comparing is the same", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compare(usd(a), usd(b))).toBe(new Big(a).cmp(b))
        expect(isAtLeast(usd(a), usd(b))).toBe(new Big(a).gte(b))
      }),
    )
  })

  test("an amount equals itself, and covers itself", () => {
    fc.assert(
      fc.property(decimals, (a) => {
        expect(compare(usd(a), usd(a))).toBe(0)
        expect(isAtLeast(usd(a), usd(a))).toBe(true)
      }),
    )
  })

  test("rounding is the same", () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 12 }), (a, places) => {
        const rounded = new Big(a).round(places, Big.roundHalfUp)
        const shown = rounded.eq(0) ? new Big(a).prec(2, Big.roundHalfUp) : rounded
        expect(roundAmount(usd(a), places)).toEqual(usd(shown.toFixed()))
      }),
    )
  })
})

describe("two units", () => {
  const diem: Amount = toAmount(1, "DIEM")

  test.each([add, subtract, compare, isAtLeast])("cannot meet in $name", (operation) => {
    expect(() => operation(usd(1), diem)).toThrow(
      new TypeError("USD and DIEM cannot be added, subtracted or compared"),
    )
  })
})

describe("an amount for people", () => {
  test.each([
    [usd(25.5), "25.50 USD"],
    [usd(0), "0.00 USD"],
    [usd("1234567.891"), "1,234,567.891 USD"],
    [usd(-1234), "-1,234.00 USD"],
    [usd(1e-7), "0.0000001 USD"],
    [toAmount("90.5", "DIEM"), "90.5 DIEM"],
    [toAmount(217, "credit"), "217 credit"],
  ])("%j reads %s", (amount, text) => {
    expect(formatAmount(amount)).toBe(text)
  })

  test.each([
    [usd("21.025"), 2, "21.03"],
    [usd("-21.025"), 2, "-21.03"],
    [usd(0.30000000000000004), 6, "0.3"],
    [usd(1e-7), 6, "0.0000001"],
    [usd("0.00000033371958285052145"), 6, "0.00000033"],
  ])("%j rounded to %i decimals is %s", (amount, decimals, value) => {
    expect(roundAmount(amount, decimals)).toEqual(usd(value))
  })
})

describe("an amount that people state", () => {
  test.each([
    ["0.05 USD", "0.05", "USD"],
    ["5USD", "5", "USD"],
    [" 12.50  credit ", "12.5", "credit"],
    ["-1 DIEM", "-1", "DIEM"],
  ])("%s is read exactly", (text, value, unit) => {
    expect(parseAmount(text)).toEqual({ value, unit })
  })

  test.each(["", "5", "USD", "$5", "1,50 USD", "1e3 USD", "1e3USD", "5 US D", "20%", ".5 USD", "5 USD 5"])(
    "%s is refused, because it could be misread",
    (text) => {
      expect(() => parseAmount(text)).toThrow(RangeError)
    },
  )

  test("is quoted up to 40 characters, with a valid example", () => {
    expect(() => parseAmount(`$5${" ".repeat(50)}`)).toThrow(
      new RangeError(`"$5${" ".repeat(38)}" is not an amount such as "0.05 USD"`),
    )
  })
})

test.each(["", " 5 ", "0x10", "5.", "+5", "5\n", "1e2", "-"])(
  "an amount of %j, which only a program without types can make, is refused as what it is",
  (value) => {
    const broken = { value, unit: "USD" } as Amount
    for (const use of [
      () => add(broken, usd(1)),
      () => subtract(usd(1), broken),
      () => compare(broken, usd(0)),
      () => isAtLeast(usd(1), broken),
      () => multiply(broken, 2),
      () => roundAmount(broken, 2),
    ])
      expect(use).toThrow(new RangeError(`${JSON.stringify(value)} is not a decimal number`))
  },
)
