import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  AuthenticationError,
  BillingUnavailableError,
  createApiBalance,
  createFal,
  createSiliconFlow,
  createVendo,
  createVinci,
  type GuardOutcome,
  InsufficientBalanceError,
  type Price,
  RateLimitError,
  RedirectError,
  ServerError,
  toAmount,
  UnexpectedResponseError,
} from "../src/index.js"
import { type Account, createAccount } from "./create-account.js"
import { createManualClock, settle } from "./create-manual-clock.js"
import { serveJson } from "./serve.js"

const usd = (value: string | number) => toAmount(value, "USD")
const { readError } = createVinci({ apiKey: "key" })

/** A guard of an account, the outcomes of its calls, and its affordability. */
function open(account: Account) {
  const clock = createManualClock()
  const outcomes: GuardOutcome[] = []
  const onOutcome = (outcome: GuardOutcome) => outcomes.push(outcome)
  const { guard, getAffordability } = createApiBalance({ providers: [account], clock })
  return {
    guard,
    getAffordability,
    clock,
    outcomes,
    options: { provider: "bank", price: "1 USD", onOutcome },
  }
}

/** The forms in which a failed response may come out of a guarded call. */
const forms: Record<string, (status: number, type: string) => unknown> = {
  "a Response": (status, type) => new Response("{}", { status, headers: { "content-type": type } }),
  "a result of `client`": (status, type) => ({
    error: {},
    response: new Response(null, { status, headers: { "content-type": type } }),
  }),
  "an error of another client that carries the Response": (status, type) => {
    const response = new Response("{}", { status, headers: { "content-type": type } })
    throw Object.assign(new Error("refused"), { response })
  },
  "an error of another client that carries status, headers and body": (status, type) => {
    throw Object.assign(new Error("refused"), { status, headers: { "content-type": type }, error: {} })
  },
  "what axios throws": (status, type) => {
    const response = { status, headers: { "Content-Type": type }, data: {}, config: {}, request: {} }
    throw Object.assign(new Error("refused"), { status, response })
  },
  "what the AI SDK throws": (status, type) => {
    throw toApiCallError(status, type)
  },
  "what the AI SDK throws after its last retry": (status, type) => {
    const lastError = toApiCallError(status, type)
    throw Object.assign(new Error("refused 3 times"), { reason: "maxRetriesExceeded", lastError })
  },
  "a Response of got that throws nothing": (statusCode, type) => ({
    statusCode,
    headers: { "content-type": type },
    body: "{}",
  }),
  "what got throws": (statusCode, type) => {
    const response = { statusCode, headers: { "content-type": type }, body: "{}" }
    throw Object.assign(new Error("refused"), { response })
  },
  "what ofetch throws": (status, type) => {
    const response = new Response(null, { status, headers: { "content-type": type } })
    throw Object.assign(new Error("refused"), { response, status, statusCode: status, data: {} })
  },
  "what undici throws": (status, type) => {
    throw Object.assign(new Error("refused"), {
      statusCode: status,
      headers: { "content-type": type },
      body: {},
    })
  },
  "a Response of another fetch": (status, type) => {
    const headers = new Map([["content-type", type]])
    const response = { status, ok: false, headers, text: async () => "{}" }
    return { ...response, clone: () => response }
  },
}

function toApiCallError(statusCode: number, type: string): Error {
  const responseHeaders = { "content-type": type }
  return Object.assign(new Error("refused"), { statusCode, responseHeaders, responseBody: "{}" })
}

const free = [400, 401, 402, 403, 405, 413, 415, 422, 429]
const unsure = [404, 408, 409, 410, 425, 499, 500, 502, 503, 504, 529]

describe.each(Object.entries(forms))("%s", (_, respond) => {
  const run = async (status: number, type: string) => {
    const account = createAccount("1", { readError })
    const { guard, outcomes, options } = open(account)
    await guard.run(options, () => respond(status, type)).catch(() => {})
    return { end: outcomes[0]?.end, next: guard.run(options, () => "made"), account }
  }

  test.each(free)("with %i costs nothing: the provider refused the call", async (status) => {
    const { end, next } = await run(status, "application/json")
    expect(end).toBe("released")
    expect(await next).toBe("made")
  })

  test.each(unsure)(
    "with %i may come from a call that was charged: the balance is read again",
    async (status) => {
      const { end, next, account } = await run(status, "application/json")
      expect(end).toBe("unknown")
      expect(await next).toBe("made")
      expect(account.requests).toBe(2)
    },
  )

  test.each(free)("with %i and an HTML page is not a refusal by the provider", async (status) => {
    expect((await run(status, "text/html; charset=utf-8")).end).toBe("unknown")
  })
})

describe("a call that was charged and then failed in a later step of its own counts as spent", () => {
  const later: readonly [string, unknown][] = [
    ["a bare status", { status: 404 }],
    ["an error with a status of its own", Object.assign(new Error("not ours"), { status: 401 })],
    ["another provider's refusal", new AuthenticationError("", { provider: "other", status: 401 })],
    ["another account's refusal", new RateLimitError({ provider: "bank", account: "b", status: 429 })],
    [
      "another provider's refusal of an account without a label",
      new RateLimitError({ provider: "other", status: 429 }),
    ],
    ["an error of a gateway", new ServerError({ provider: "bank", status: 429 })],
    ["a redirect", new RedirectError({ provider: "bank", status: 403 })],
    [
      "a response that violates the contract",
      new UnexpectedResponseError({ provider: "bank", status: 400, expected: "JSON", received: "text" }),
    ],
    ["the refusal of another guard", new InsufficientBalanceError({ provider: "bank" })],
    ["nothing", undefined],
  ]
  test.each(later)("by throwing %s", async (_, thrown) => {
    const account = createAccount("1", { readError })
    const { guard, options } = open(account)
    const charge = () => {
      account.charge(usd(1))
      throw thrown
    }
    await guard.run(options, charge).catch(() => {})
    account.gate = new Promise(() => {}) // no new figure can replace the old one
    let made = 0
    void guard.run(options, () => made++).catch(() => {})
    await settle()
    expect(made).toBe(0)
  })
})

describe("the failed response of a server inside a guarded call", () => {
  const { isOwnUrl } = createVinci({ apiKey: "key", baseUrl: "https://gateway.example/vinci/api/v1" })
  const at = (url: string, status: number) =>
    Object.defineProperty(Response.json({ detail: "Insufficient credits" }, { status }), "url", {
      value: url,
    })
  const own = [
    "https://tryvinci.com/api/v1/generate/image",
    "https://tryvinci.com/another/endpoint",
    "https://gateway.example/vinci/api/v2/generate/image",
    "",
  ]
  const foreign = [
    "https://storage.example/clip.mp4",
    "https://clips.tryvinci.com/clip.mp4",
    "https://tryvinci.com.example/api/v1/generate/image",
    "https://gateway.example/openai/api/v1/generate/image",
    "http://tryvinci.com/api/v1/generate/image",
  ]

  test.each(free.flatMap((status) => foreign.map((url) => [status, url] as const)))(
    "proves nothing with %i of %s: the maximum cost of the call stays spent",
    async (status, url) => {
      const account = createAccount("1", { readError, isOwnUrl })
      const { guard, outcomes, options } = open(account)
      const response = at(url, status)
      const error = Object.assign(new Error("refused"), { response })
      expect(await guard.run(options, () => response)).toBe(response)
      await expect(guard.run(options, () => Promise.reject(error))).rejects.toBe(error)
      expect(outcomes.map(({ end, cost }) => [end, cost])).toEqual([
        ["unknown", usd(1)],
        ["unknown", usd(1)],
      ])
    },
  )

  test.each(own)("is the provider's at %j: a 402 costs nothing, and is thrown", async (url) => {
    const { guard, outcomes, options } = open(createAccount("1", { readError, isOwnUrl }))
    await expect(guard.run(options, () => at(url, 402))).rejects.toThrow(InsufficientBalanceError)
    expect(outcomes[0]?.end).toBe("released")
  })

  test("is the provider's if the provider does not distinguish URLs", async () => {
    const { guard, outcomes, options } = open(createAccount("1", { readError }))
    await expect(guard.run(options, () => at("https://storage.example", 402))).rejects.toThrow(
      InsufficientBalanceError,
    )
    expect(outcomes[0]?.end).toBe("released")
  })

  test("is the provider's on each of its hosts, and wherever its base URL is mounted", () => {
    const fal = createFal({ baseUrl: "http://127.0.0.1:4000/v1/" })
    expect(fal.isOwnUrl("https://fal.run/fal-ai/flux/schnell")).toBe(true)
    expect(fal.isOwnUrl("https://api.fal.ai/v1/account/billing")).toBe(true)
    expect(fal.isOwnUrl("http://127.0.0.1:4000/fal-ai/flux/schnell")).toBe(true)
    expect(fal.isOwnUrl("http://127.0.0.1:4001/fal-ai/flux/schnell")).toBe(false)
    expect(createFal({ baseUrl: "no URL" }).isOwnUrl("no URL")).toBe(false)
    expect(createSiliconFlow().isOwnUrl("https://api.siliconflow.cn/v1/images")).toBe(true)
  })
})

test("a thrown refusal that names no provider is the provider's: it costs nothing, and leaves no pending wait", async () => {
  const { guard, clock, outcomes, options } = open(createAccount("1", { readError }))
  const refuse = () => Promise.reject(new RateLimitError({ status: 429 }))
  await guard.run(options, refuse).catch(() => {})
  await guard.run(options, () => Response.json({}, { status: 429 }))
  expect(outcomes.map(({ end }) => end)).toEqual(["released", "released"])
  await settle()
  expect(clock.waiting()).toBe(0)
})

describe("a refusal that cannot be read", () => {
  const endless = () =>
    new Response(new ReadableStream({ pull: () => new Promise(() => {}) }), {
      status: 402,
      headers: { "content-type": "application/json" },
    })

  test("because its body never ends, ends the reservation after ten seconds, and the response comes through", async () => {
    const { guard, clock, outcomes, options } = open(createAccount("1", { readError }))
    const response = endless()
    const running = guard.run(options, () => response)
    const waiting = guard.run(options, () => "made")
    await clock.advance(10_000)
    expect(await running).toBe(response)
    expect(await waiting).toBe("made")
    expect(outcomes.map(({ end }) => end)).toEqual(["unknown", "committed"])
  })

  test("because it was read through a reader, comes through and blocks no other call", async () => {
    const { guard, options } = open(createAccount("1", { readError }))
    const response = Response.json({ detail: "busy" }, { status: 429 })
    await response.body?.getReader().read()
    expect(await guard.run(options, () => response)).toBe(response)
    expect(await guard.run(options, () => "made")).toBe("made")
  })

  test("because `readError` fails, comes through and blocks no other call", async () => {
    const { guard, options } = open(createAccount("1", { readError: () => Promise.reject(new Error("bug")) }))
    const response = Response.json({}, { status: 402 })
    expect(await guard.run(options, () => response)).toBe(response)
    expect(await guard.run(options, () => "made")).toBe("made")
  })
})

describe("a price that cannot be read from the result", () => {
  const bad = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, 5, {}, "NaN USD", "1e-9 USD", "-1 USD", "1 EUR", "", "5"),
    fc.record({ value: fc.constantFrom("", " 5 ", "0x10", "Infinity"), unit: fc.constant("USD") }),
  )

  test("counts as the maximum: the paid result comes through, and the fault is reported", async () => {
    await fc.assert(
      fc.asyncProperty(bad, async (price) => {
        const { guard, getAffordability, outcomes, options } = open(createAccount("5"))
        const run = guard.run({ ...options, price: () => price as Price, atMost: "4 USD" }, () => "paid")
        expect(await run).toBe("paid")
        expect(outcomes).toEqual([
          { provider: "bank", end: "committed", cost: usd(4), error: expect.any(Error) },
        ])
        expect(await getAffordability("bank", "2 USD")).toBe("no")
        expect(await getAffordability("bank", "1 USD")).toBe("yes")
      }),
    )
  })

  test("because its function throws, counts the same, and the error has the thrown value as its cause", async () => {
    const { guard, outcomes, options } = open(createAccount("5"))
    const thrown = new Error("no such field")
    const price = () => {
      throw thrown
    }
    expect(await guard.run({ ...options, price, atMost: "4 USD" }, () => "paid")).toBe("paid")
    expect(outcomes[0]?.error).toMatchObject({ cause: thrown })
  })

  test("because its function throws an object that cannot be a string, counts the same", async () => {
    const { guard, outcomes, options } = open(createAccount("5"))
    const price = () => {
      throw Object.create(null)
    }
    expect(await guard.run({ ...options, price, atMost: "4 USD" }, () => "paid")).toBe("paid")
    expect(outcomes).toMatchObject([{ end: "committed", cost: usd(4) }])
  })

  test("and a listener may be async functions: their rejection does not end the process", async () => {
    const unhandled: unknown[] = []
    const listen = (reason: unknown) => unhandled.push(reason)
    process.on("unhandledRejection", listen)
    const { guard } = open(createAccount("5"))
    const reject = async () => Promise.reject(new Error("bug"))
    const options = { provider: "bank", price: reject as never, atMost: "4 USD", onOutcome: reject }
    expect(await guard.run(options, () => "paid")).toBe("paid")
    await new Promise((resolve) => setImmediate(resolve))
    process.off("unhandledRejection", listen)
    expect(unhandled).toEqual([])
  })

  test("is reported as a process warning without a listener", async () => {
    const { guard } = open(createAccount("5"))
    const warned = new Promise<Error>((resolve) => process.once("warning", resolve))
    await guard.run({ provider: "bank", price: () => "5", atMost: "4 USD" }, () => "paid")
    expect((await warned).message).toContain("`atMost` counts instead")
  })

  test("does no harm if the listener throws", async () => {
    const { guard } = open(createAccount("5"))
    const onOutcome = () => {
      throw new Error("bug")
    }
    const options = { provider: "bank", price: () => "5", atMost: "4 USD", onOutcome }
    expect(await guard.run(options, () => "paid")).toBe("paid")
  })
})

describe("a provider without billing", () => {
  test("lets no call through: a key may be missing by mistake", async () => {
    const vendo = createVendo()
    const { guard } = createApiBalance({ providers: [vendo] })
    const run = guard.run({ provider: "vendo", price: "1 USD" }, () => "made")
    await expect(run).rejects.toThrow(BillingUnavailableError)
  })

  test("lets the call through if that is allowed, and the outcome says that nothing was reserved", async () => {
    const vendo = createVendo()
    const { guard } = createApiBalance({ providers: [vendo] })
    const outcomes: GuardOutcome[] = []
    const onOutcome = (outcome: GuardOutcome) => outcomes.push(outcome)
    const options = { provider: "vendo" as const, price: "1 USD", allowUnbilled: true, onOutcome }
    expect(await guard.run(options, () => "made")).toBe("made")
    expect(outcomes).toEqual([{ provider: "vendo", end: "unguarded" }])
  })

  test.each([false, true])(
    "lets no call through if an endpoint is gone, whatever is allowed (%s)",
    async (allowUnbilled) => {
      const vendo = createVendo({ apiKey: "key", baseUrl: await serveJson(410, {}) })
      const { guard } = createApiBalance({ providers: [vendo] })
      const run = guard.run({ provider: "vendo", price: "1000 USD", allowUnbilled }, () => "made")
      await expect(run).rejects.toMatchObject({ name: "BillingUnavailableError", status: 410 })
    },
  )
})
