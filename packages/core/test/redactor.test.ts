import { describe, expect, test } from "vitest"
import { createRedactor } from "../src/redaction/create-redactor.js"
import { toPlainText } from "../src/redaction/to-plain-text.js"

const knowing = (...secrets: readonly string[]) => {
  const redactor = createRedactor()
  for (const secret of secrets) redactor.remember(secret)
  return redactor
}

describe("a redactor", () => {
  test("knows secrets from eight characters on", () => {
    expect(knowing("1234567").show("1234567")).toBe("1234567")
    expect(knowing("12345678").show("12345678")).toBe("[redacted]")
  })

  test("keeps the eight most recent secrets; one that is used again counts as recent", () => {
    const secrets = Array.from({ length: 9 }, (_, index) => `secret-no-${index}`)
    expect(knowing(...secrets).show(secrets.join(" "))).toBe(
      ["secret-no-0", ...secrets.slice(1).map(() => "[redacted]")].join(" "),
    )
    const [first = ""] = secrets
    expect(knowing(...secrets.slice(0, 8), first, "secret-no-8").show(`${first} secret-no-1`)).toBe(
      "[redacted] secret-no-1",
    )
  })

  test("creates a redactor that knows more secrets, and stays unchanged", () => {
    const redactor = knowing("secret-one")
    const more = redactor.with(["secret-two"])
    redactor.remember("secret-three")
    expect(more.show("secret-one secret-two secret-three")).toBe("[redacted] [redacted] [redacted]")
    expect(redactor.show("secret-two")).toBe("secret-two")
  })

  test("shows texts on one line, without control characters, of at most 200 characters", () => {
    expect(createRedactor().show("  a\r\n\t b\u0000c\u202ed  ")).toBe("a b c d")
    expect(createRedactor().show("x".repeat(200))).toBe("x".repeat(200))
    expect(createRedactor().show("x".repeat(201))).toBe(`${"x".repeat(199)}…`)
    expect(createRedactor().show("x".repeat(11), 10)).toBe(`${"x".repeat(9)}…`)
  })

  test("finds every occurrence of every secret, even if they touch or overlap", () => {
    expect(knowing("aaaabbbb", "bbbbcccc").show("aaaabbbb aaaabbbbcccc bbbbccccaaaabbbb.")).toBe(
      "[redacted] [redacted] [redacted][redacted].",
    )
    expect(knowing("abcdefgh", "cdefghijkl", "cdefghij").show("-abcdefghijkl-")).toBe("-[redacted]-")
  })

  test("reads 65,536 characters, and shows all but the last 8,192 of a longer text", () => {
    const redactor = knowing("secret-one")
    const all = "x".repeat(65_536)
    expect(redactor.show(all, 1e9)).toBe(all)
    expect(redactor.show(`${all}x`, 1e9)).toBe("x".repeat(65_536 - 8192))
  })

  test("finds Base64 of a secret at each of its three alignments, and no uncertain part of it", () => {
    const redactor = knowing("secret-one")
    for (const before of ["", "x", "xy"])
      for (const after of ["", "!", "!!", ": and more"]) {
        const text = Buffer.from(`${before}secret-one${after}`).toString("base64")
        const left = text.length - redactor.show(text).replace("[redacted]", "").length
        expect(left, text).toBeGreaterThanOrEqual(12)
      }
    const half = Buffer.from("secret-one").toString("base64").slice(0, 6)
    expect(redactor.show(half)).toBe(half)
  })
})

test("finds Base64 in both its alphabets", () => {
  const secret = "?>~?>~?>~?>~"
  const redactor = knowing(secret)
  expect(Buffer.from(secret).toString("base64")).toMatch(/[+/].*[+/]/)
  for (const alphabet of ["base64", "base64url"] as const)
    for (const before of ["", "x", "xy"]) {
      const text = Buffer.from(before + secret).toString(alphabet)
      expect(redactor.show(text), text).toMatch(/^.{0,3}\[redacted\]=*.{0,1}=*$/)
    }
})

test("a secret that is almost empty without its backslashes is ignored", () => {
  expect(knowing("\\".repeat(8)).show("any text")).toBe("any text")
  expect(knowing("\\\\\\\\with").show("with")).toBe("with")
  expect(knowing("\\\\\\\\whole").show("whole")).toBe("[redacted]")
})

describe("the plain text of", () => {
  test.each([
    ["a%2Fb", "a/b"],
    ["a%252Fb", "a/b"],
    ["a%25252Fb", "a/b"],
    ["%zz %4", "%zz %4"],
    ["\\u0041\\\\u0042", "ab"],
    ["\\u004 \\x41", "u004 x41"],
    ['\\"\\/\\\\', '"/'],
    ["%5C%5c\\u005c&#92;&#x5c;", ""],
    ["&#65;&#x42;&#X43;&amp;&lt;&gt;&quot;&apos;&sol;&plus;&equals;&AMP;", "abc&<>\"'/+=&"],
    ["&nothing; &amp &#; &#x;", "&nothing; &amp &#; &#x;"],
    ["&#1114112;", ""],
    ["a%2525252Fb", "a%2fb"],
    ["\\\\", ""],
    ["%25255C", ""],
    ["&#1114111;", "\u00f4\u008f\u00bf\u00bf"],
    ["\u0080", "\u00e2\u0080"],
    ["ABC", "abc"],
  ])("%j is %j", (text, plain) => {
    expect(toPlainText(text).text).toBe(plain)
  })

  test("a letter beyond ASCII becomes its bytes in lower case, in any encoding", () => {
    const bytes = "\u00c3\u00a9"
    for (const text of ["é", "É", "%C3%A9", "\\u00e9", "&#233;", "&#xE9;"])
      expect(toPlainText(text).text.toLowerCase()).toBe(bytes.toLowerCase())
  })

  test("has the original position of each character", () => {
    const { text, toPosition } = toPlainText("a%2Fé\\u0042c")
    expect(text).toHaveLength(6)
    expect([0, 1, 2, 3, 4, 5, 6].map(toPosition)).toEqual([0, 1, 4, 4, 5, 11, 12])
  })
})
