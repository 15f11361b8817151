import { startMocks } from "@api-balance/mocks"
import { isBillingError } from "api-balance"
import { afterAll, describe, expect, test } from "vitest"
import { spellings } from "../packages/core/test/spellings.ts"
import { createById, errorsOnlyIds, reportingIds } from "./create-by-id.ts"

/** Eight to 200 characters, all that a header can carry: slashes, plus signs, quotes, and letters beyond ASCII. */
const secrets = {
  "a key of eight characters": `k9/+"'Zq`,
  "a key of 64 characters": `sk-live/${"aB3+".repeat(12)}"'<&>%\\~`,
  "a key of 200 characters": `${`xY7/+"'=`.repeat(24)}$endOf:#`,
  "a secret header beyond ASCII": 'clé/ünï+"çødé"-0123456789',
}

/** Where a server that refuses puts what it was sent. */
const refusals: Record<string, (echo: string) => ResponseInit & { body: string }> = {
  "the fields of a body": (echo) => ({ status: 400, body: JSON.stringify(toFields(echo)) }),
  "the fields inside an error": (echo) => ({ status: 401, body: JSON.stringify({ error: toFields(echo) }) }),
  "the words of an empty balance": (echo) => ({ status: 402, body: JSON.stringify(toFields(echo)) }),
  "a way to pay": (echo) => ({ status: 402, body: JSON.stringify({ accepts: [toFields(echo)] }) }),
  "the name of a spend cap": (echo) => ({ status: 403, body: JSON.stringify(toFields(echo)) }),
  "text that is no JSON": (echo) => ({ status: 500, body: `Bearer ${echo} is not known` }),
  "a success that is no JSON": (echo) => ({ status: 200, body: `Bearer ${echo} is not known` }),
  "a page of HTML": (echo) => ({ status: 403, body: `<!doctype html><p>${echo}</p>` }),
  "the name of a request": (echo) => ({ status: 400, body: "{}", headers: { "x-request-id": echo } }),
  "the endpoint that is there instead": (echo) => ({
    status: 410,
    body: "{}",
    headers: { link: `<https://elsewhere.example/${echo}?${echo}>; rel="successor-version"` },
  }),
  "the header of a challenge": (echo) => ({
    status: 402,
    body: "{}",
    headers: {
      "payment-required": Buffer.from(JSON.stringify({ accepts: [{ payTo: echo }] })).toString("base64"),
    },
  }),
  "the wait": (echo) => ({
    status: 429,
    body: "{}",
    headers: { "retry-after": echo, "x-ratelimit-reset": echo },
  }),
  "the host of a redirect": (echo) => ({
    status: 302,
    body: "",
    headers: { location: `https://${echo}.example/` },
  }),
  "the path of a redirect": (echo) => ({
    status: 307,
    body: "",
    headers: { location: `/${echo}?${echo}#${echo}` },
  }),
  "the reason phrase": (echo) => ({ status: 503, statusText: echo, body: "" }),
}

/** Every secret in every spelling, as a server echoes it. */
const echoes = Object.entries(secrets).flatMap(([name, secret]) =>
  Object.entries(spellings).map(([spelling, spell]) => ({
    name: `${name}, ${spelling}`,
    secret,
    echo: spell(secret),
  })),
)

const mocks = await startMocks()
afterAll(() => mocks.close())

const toOptions = (secret: string) =>
  isAscii(secret) ? { apiKey: secret } : { apiKey: "not-the-secret", headers: { "x-proxy-token": secret } }

describe.each(errorsOnlyIds)("%s, which reports errors only", (id) => {
  test.each(Object.entries(refusals))("a refusal with a secret in %s shows none", async (_, refuse) => {
    for (const { name, secret, echo } of echoes) {
      const { body, status = 200, headers } = refuse(echo)
      const provider = createById[id](toOptions(secret))
      const read = await provider.readError({ status, body, headers: new Headers(headers) })
      expect(findLeaks(read, echo), name).toEqual([])
    }
  })
})

describe.each(reportingIds)("%s", (id) => {
  const create = (secret: string, respond: typeof fetch) =>
    createById[id]({ ...toOptions(secret), fetch: respond, retries: 0 })

  test.each(Object.entries(refusals))("a refusal with a secret in %s shows none", async (_, refuse) => {
    for (const { name, secret, echo } of echoes) {
      const { body, ...init } = refuse(echo)
      const provider = create(secret, async () => new Response(body, init))
      const thrown: unknown = await provider.read().catch((error: unknown) => error)
      expect(isBillingError(thrown), name).toBe(true)
      const read = await provider.readError({
        status: init.status ?? 200,
        body,
        headers: new Headers(init.headers),
      })
      for (const shown of [thrown, read]) expect(findLeaks(shown, echo), name).toEqual([])
    }
  })

  test("a key that a header can't carry is not shown", async () => {
    for (const key of [
      "sk-→-0123456789",
      "sk-0123456789\n0123456789",
      `${secrets["a key of eight characters"]} é`,
    ]) {
      const thrown: unknown = await createById[id]({ apiKey: key })
        .read()
        .catch((error: unknown) => error)
      expect(isBillingError(thrown)).toBe(true)
      expect(findLeaks(thrown, key)).toEqual([])
    }
  })

  const names = Object.entries(create("not-used", fetch)).flatMap(([name, member]) =>
    typeof member === "function" && name !== "readError" ? [name] : [],
  )

  test.each(names)("a success of %s with a secret in any of its texts shows none", async (name) => {
    const read = (secret: string, text: string, isChosen: (path: string) => boolean) =>
      call(
        create(
          secret,
          changeTexts(mocks[id].fetch, (old, path) => (isChosen(path) ? text : old)),
        ),
        name,
      )
    const paths = new Set<string>()
    await read("not-the-secret", "", (path) => paths.add(path) && false)
    const free = new Set<string>()
    for (const path of paths)
      await read("not-the-secret", "any words", (other) => other === path).then(
        () => free.add(path),
        () => {},
      )
    const isFree = (path: string) => free.has(path)
    for (const { name: spelled, secret, echo } of echoes)
      expect(findLeaks(await read(secret, echo, isFree), echo), spelled).toEqual([])
  })
})

/** A refusal of any provider says something in one of these. */
function toFields(echo: string): object {
  const names = "message error detail details code type reason status apiKey key cap".split(" ")
  return Object.fromEntries(names.map((name) => [name, echo]))
}

function isAscii(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
}

async function call(provider: object, name: string): Promise<unknown> {
  const given = (provider as Record<string, (options: object) => unknown>)[name]?.({})
  return Symbol.asyncIterator in Object(given) ? Array.fromAsync(given as AsyncIterable<unknown>) : given
}

/** A fetch that replaces texts in the JSON of its responses. */
function changeTexts(respond: typeof fetch, change: (text: string, path: string) => string): typeof fetch {
  return async (...request) => {
    const response = await respond(...request)
    return Response.json(changeEach(await response.json(), "", change), {
      status: response.status,
      headers: response.headers,
    })
  }
}

function changeEach(value: unknown, path: string, change: (text: string, path: string) => string): unknown {
  if (typeof value === "string") return change(value, path)
  if (Array.isArray(value)) return value.map((item, index) => changeEach(item, `${path}/${index}`, change))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, changeEach(item, `${path}/${key}`, change)]),
  )
}

/** The texts of a value, its hidden ones too, that contain a part of the echo. */
function findLeaks(value: unknown, echo: string): string[] {
  const parts = echo.length <= 16 ? [echo.slice(1, -1)] : (echo.slice(4).match(/.{12}/gs) ?? [])
  return [...new Set(findTexts(value))].filter((text) => parts.some((part) => text.includes(part)))
}

function findTexts(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return [value]
  if (typeof value !== "object" || value === null || seen.has(value)) return []
  seen.add(value)
  return Reflect.ownKeys(value).flatMap((key) => [
    String(key),
    ...findTexts((value as Record<PropertyKey, unknown>)[key], seen),
  ])
}
