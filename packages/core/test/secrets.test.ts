import { inspect } from "node:util"
import fc from "fast-check"
import { expect, test } from "vitest"
import { createFakeClock } from "./fake-clock.js"
import { createFake, type FakeOptions } from "./fake-provider.js"

// With quotes and backslashes, because JSON escapes them.
const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
const secrets = fc.string({ unit: fc.constantFrom(...printable), minLength: 12, maxLength: 60 })

/** Every way that a secret has been seen to leak, as a fetch. */
const leaks: Record<string, (secret: string) => Promise<Response>> = {
  "the body of an error": async (secret) => Response.json({ message: `bad key ${secret}` }, { status: 401 }),
  "a text body": async (secret) => new Response(`bad key ${secret}`, { status: 500 }),
  "a long text body, cut in the middle of it": async (secret) =>
    new Response(JSON.stringify({ message: "x".repeat(190) + secret }), { status: 400 }),
  "HTML instead of JSON": async (secret) => new Response(`<p>${secret}</p>`),
  "a field of the wrong type": async (secret) => Response.json({ money: { left: secret } }),
  "a header": async (secret) => new Response("{}", { status: 429, headers: { "x-request-id": secret } }),
  "a redirect": async (secret) =>
    new Response("", {
      status: 302,
      headers: { location: `https://e.example/${encodeURIComponent(secret)}?${secret}` },
    }),
  "the message of a failure": async (secret) => {
    throw new TypeError(`cannot send ${secret}`)
  },
  "the cause of a failure": async (secret) => {
    throw new Error("failed", { cause: new Error("inner", { cause: new Error(secret) }) })
  },
  "a property of a failure": async (secret) => {
    throw Object.assign(new Error("failed"), { request: { headers: { authorization: secret } } })
  },
  "a hidden property of a failure": async (secret) => {
    throw Object.defineProperty(new Error("failed"), "config", { value: { secret } })
  },
  "the code of a failure": async (secret) => {
    throw Object.assign(new Error("failed"), { code: secret })
  },
  "one of several failures": async (secret) => {
    throw new AggregateError([new Error(secret)], "all failed")
  },
  "a failure whose texts are none": async (secret) => {
    throw Object.assign(new Error("failed"), { name: { secret }, message: { secret } })
  },
  "a failure that is no error": async (secret) => {
    throw { secret }
  },
  "a failure that is a text": async (secret) => {
    throw secret
  },
}

async function fail(options: FakeOptions): Promise<unknown> {
  const clock = createFakeClock()
  return createFake({ clock, baseUrl: `https://${crypto.randomUUID()}.example`, ...options })
    .getBalance()
    .then(
      () => {
        throw new Error("did not fail")
      },
      (error: unknown) => error,
    )
}

function expectNoSecret(error: unknown, secret: string): void {
  const shown = [
    inspect(error, { depth: 20, showHidden: true }),
    JSON.stringify(error),
    String(error),
    (error as Error).stack,
  ].join("\n")
  for (const form of [secret, JSON.stringify(secret).slice(1, -1), inspect(secret).slice(1, -1)])
    expect(shown.includes(form), `${form} in ${shown}`).toBe(false)
}

test.each(Object.entries(leaks))("the key is not shown when it is in %s", async (_, leak) => {
  await fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      expectNoSecret(await fail({ apiKey: secret, fetch: () => leak(secret) }), secret)
    }),
    { numRuns: 50 },
  )
})

test.each(Object.entries(leaks))(
  "nor is the value of a sensitive header when it is in %s",
  async (_, leak) => {
    await fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        const headers = { "X-Proxy-Token": secret }
        expectNoSecret(await fail({ apiKey: "other-key", headers, fetch: () => leak(secret) }), secret)
      }),
      { numRuns: 50 },
    )
  },
)

test("the key is not shown if it is passed as another value", async () => {
  await fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      for (const options of [
        { apiKey: `${secret}\n${secret}` },
        { apiKey: "k", baseUrl: secret },
        { apiKey: "k", baseUrl: `https://${encodeURIComponent(secret)}@a.example` },
        { apiKey: "k", headers: { "x-other": `${secret}\n` + secret } },
        { apiKey: "k", headers: { [`bad name ${secret}`]: "x" } },
        {
          apiKey: () => {
            throw Object.assign(new Error("vault"), { token: { secret } })
          },
        },
      ])
        expectNoSecret(
          await fail({ fetch: async () => new Response("", { status: 500 }), ...options }),
          secret,
        )
    }),
    { numRuns: 50 },
  )
})

test("the key is not shown by a caller's reason to abort", async () => {
  await fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      const signal = AbortSignal.abort(Object.assign(new Error(secret), { secret }))
      expectNoSecret(await fail({ apiKey: secret, signal }), secret)
    }),
    { numRuns: 50 },
  )
})

test("no part of a long key is shown if the text around it is cut", async () => {
  const key = `sk-${"0123456789abcdefghij".repeat(5)}`
  const bodies = [
    new Response(`Bearer ${key} is not known`, { headers: { "content-type": "text/plain" } }),
    Response.json({ money: { left: key } }),
  ]
  for (const body of bodies) {
    const error: unknown = await createFake({ apiKey: key, fetch: async () => body })
      .getBalance()
      .catch((thrown: unknown) => thrown)
    expect(inspect(error)).toContain("[redacted]")
    expect(inspect(error)).not.toContain(key.slice(0, 12))
  }
})
