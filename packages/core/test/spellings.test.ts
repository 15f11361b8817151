import { inspect } from "node:util"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createRedactor } from "../src/redaction/create-redactor.js"
import { toPlainText } from "../src/redaction/to-plain-text.js"
import { createFakeClock } from "./fake-clock.js"
import { createFake } from "./fake-provider.js"
import { spellings } from "./spellings.js"

const letters = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
const secrets = fc
  .string({
    unit: fc.constantFrom(...letters, "/", "+", "%", "\\", "é", "→"),
    minLength: 8,
    maxLength: 200,
  })
  // A value that is almost only backslashes is not a secret: the rest may be an ordinary word.
  .filter((secret) => toPlainText(secret).text.length > 4)

test.each(Object.entries(spellings))("a secret is found %s", (_, spell) => {
  fc.assert(
    fc.property(secrets, fc.constantFrom("", " ", "x ", "¡"), (secret, before) => {
      const redactor = createRedactor()
      redactor.remember(secret)
      const shown = redactor.show(`${before}[${spell(secret)}] is not known`, 2000)
      expect(shown).toContain("[redacted]")
      expect(shown.length).toBeLessThan("[[redacted]] is not known".length + 30)
    }),
    { numRuns: 200 },
  )
})

test("a text without a secret stays unchanged", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), (text) => {
      const redactor = createRedactor()
      redactor.remember("sk-or-v1-0123456789abcdef")
      expect(redactor.show(text)).toBe(text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim())
    }),
  )
})

test("a value under eight characters may be an ordinary word, and stays", () => {
  const redactor = createRedactor()
  for (const word of ["2", "a", "balance"]) redactor.remember(word)
  expect(redactor.show("2 a balance")).toBe("2 a balance")
})

test("of many secrets the most recent are kept, and those of a call are forgotten when it ends", () => {
  const redactor = createRedactor()
  for (let call = 0; call < 1000; call++) redactor.remember(`key-number-${call}!`)
  expect(redactor.show("key-number-999! key-number-992! key-number-1!")).toBe(
    "[redacted] [redacted] key-number-1!",
  )
  expect(redactor.with(["idempotency-7"]).show("idempotency-7 key-number-999!")).toBe("[redacted] [redacted]")
  expect(redactor.show("idempotency-7")).toBe("idempotency-7")
})

test("no part of a secret is left where a text is cut, however long both are", () => {
  const secret = "0123456789abcdef".repeat(12)
  const redactor = createRedactor()
  redactor.remember(secret)
  for (const length of [190, 65_400, 65_536, 200_000]) {
    const shown = redactor.show(`${"x".repeat(length)}${encodeURIComponent(secret)}`, 1e9)
    expect(shown).not.toContain("0123456789ab")
  }
})

describe("a secret that a server echoes in another spelling is not shown", () => {
  const key = `sk-live/${"aB3+".repeat(10)}"'é`.replace("é", "~")
  const places: Record<string, (echo: string) => Response> = {
    "the reason of a refusal": (echo) => Response.json({ message: `no: ${echo}` }, { status: 400 }),
    "a body that is no JSON": (echo) => new Response(`Bearer ${echo} is not known`),
    "a number": (echo) => Response.json({ money: { left: echo } }),
    "the address of a redirect": (echo) =>
      new Response("", {
        status: 302,
        headers: { location: `https://${encodeURIComponent(echo)}.example/` },
      }),
    "a page that takes the place of another": (echo) =>
      new Response("{}", {
        status: 410,
        headers: { link: `<https://fake.example/?${encodeURIComponent(echo)}>; rel="successor-version"` },
      }),
    "the ways to pay": (echo) => Response.json({ accepts: [{ payTo: [echo] }] }, { status: 402 }),
    "the name of a request": (echo) =>
      new Response("{}", { status: 500, headers: { "x-request-id": encodeURIComponent(echo) } }),
  }

  test.each(
    Object.keys(places).flatMap((place) => Object.keys(spellings).map((spelling) => [place, spelling])),
  )("in %s, %s", async (place, spelling) => {
    const echo = spellings[spelling]?.(key) ?? ""
    const error = await createFake({
      apiKey: key,
      retries: 0,
      clock: createFakeClock(),
      fetch: async () => (places[place] as (echo: string) => Response)(echo),
    })
      .getBalance()
      .catch((thrown: unknown) => thrown)
    const shown = `${inspect(error, { depth: 20 })}${JSON.stringify(error)}`
    for (const form of Object.values(spellings)) expect(shown).not.toContain(form(key).slice(4, 40))
  })
})

test("a hostile text of two megabytes is searched for sixteen secrets within half a second of processor time", () => {
  const redactor = createRedactor().with(
    Array.from({ length: 8 }, (_, index) => `${index}${"\\/a".repeat(60)}`),
  )
  for (let index = 0; index < 8; index++) redactor.remember(`${index}${"%25".repeat(60)}`)
  for (const text of ["\\", "%25", "\\u00", "&#0", "a", "\\/a"]) {
    const before = process.cpuUsage()
    redactor.show(text.repeat(2 ** 21 / text.length))
    expect(process.cpuUsage(before).user).toBeLessThan(500_000)
  }
})
