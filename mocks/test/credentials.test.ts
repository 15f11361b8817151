import { describe, expect, test } from "vitest"
import type { Ledger } from "../src/ledger/ledger.js"
import { readKey, toCredential, toKeyParts } from "../src/spec/credentials.js"
import type { SecuritySchemeNode } from "../src/spec/document.js"
import { oddDocument } from "./odd-document.js"
import { startOddMock } from "./start-odd-mock.js"

const schemes: Readonly<Record<string, SecuritySchemeNode>> = {
  bearer: { type: "http", scheme: "bearer" },
  "another word": { type: "http", scheme: "DeepL-Auth-Key" },
  "a pair": { type: "http", scheme: "basic" },
  "a header of its own": { type: "apiKey", in: "header", name: "Xi-Api-Key" },
  "the query": { type: "apiKey", in: "query", name: "api_key" },
}

const secret = "account:s3cr/t+ key="

/** The odd mock, which takes a key in this way, the keys that its ledger was asked with, and how it is asked. */
async function start(scheme: SecuritySchemeNode) {
  const keys: string[] = []
  const ledger = {
    now: () => new Date(),
    answer: ({ key }: { key: string }) => void keys.push(key),
  } as unknown as Ledger
  const components = { ...oddDocument.components, securitySchemes: { key: scheme } }
  const { mock, log } = await startOddMock({ components }, ledger)
  const ask = (key?: string, credential = toCredential(scheme)) => {
    const { headers, query } = key === undefined ? { headers: {}, query: {} } : toKeyParts(credential, key)
    return mock.fetch(`${mock.url}/balance?${new URLSearchParams(query)}`, { headers })
  }
  return { mock, log, keys, ask }
}

describe.each(Object.entries(schemes))("a key in %s", (_, scheme) => {
  test("is read as sent, and a request without one is refused", async () => {
    const { keys, ask } = await start(scheme)
    expect([(await ask()).status, (await ask(secret)).status]).toEqual([401, 200])
    expect(keys).toEqual([secret])
  })

  test("is in neither journal nor log, in no spelling", async () => {
    const { mock, log, ask } = await start(scheme)
    await ask(secret)
    const spellings = [
      secret,
      encodeURIComponent(secret),
      String(new URLSearchParams({ "": secret })).slice(1),
    ]
    for (const spelling of [...spellings, "s3cr", btoa(secret)])
      expect(JSON.stringify([mock.requests, log])).not.toContain(spelling)
  })
})

test.each([
  ["bearer", "Token"],
  ["another word", "Bearer"],
  ["a pair", "Bearer"],
])("a key of %s after the word %s is not a key", async (name, word) => {
  const { mock } = await start(schemes[name] as SecuritySchemeNode)
  const response = await mock.fetch(`${mock.url}/balance`, {
    headers: { authorization: `${word} ${secret}` },
  })
  expect(response.status).toBe(401)
})

test("the case of a scheme does not matter", async () => {
  const { mock, keys } = await start(schemes["another word"] as SecuritySchemeNode)
  await mock.fetch(`${mock.url}/balance`, { headers: { authorization: "deepl-auth-key k" } })
  expect(keys).toEqual(["k"])
})

test("of several credentials the first that is sent is the key", () => {
  const credentials = ["a header of its own", "bearer"].map((name) =>
    toCredential(schemes[name] as SecuritySchemeNode),
  )
  const read = (headers: Record<string, string>) => readKey(credentials, { headers, search: "" })
  expect(read({ authorization: "Bearer b", "xi-api-key": "a" })).toBe("a")
  expect(read({ authorization: "Bearer b" })).toBe("b")
  expect(read({})).toBe("")
})

test("a parameter that carries a key is hidden however short it is and however it is written", async () => {
  const { mock } = await start(schemes["the query"] as SecuritySchemeNode)
  for (const search of ["api_key=k1", "days=7&api%5Fkey=a+b/c", "api_key="])
    await mock.fetch(`${mock.url}/balance?${search}`)
  expect(mock.requests.map(({ path }) => path)).toEqual([
    "/api/v1/balance?api_key=[redacted]",
    "/api/v1/balance?days=7&api%5Fkey=[redacted]",
    "/api/v1/balance?api_key=[redacted]",
  ])
})
