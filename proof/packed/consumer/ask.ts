import type * as ApiBalance from "api-balance"

/** Those that are asked, by the names that a user would write, on purpose: one of every kind is enough to prove a package. */
export const asked = ["contentstats", "shortgenius", "vendo", "venice", "vinci"] as const

/** A mock, as far as its callers need it. */
export interface Reachable {
  readonly url: string
  readonly apiKey: string
  /** The variables that its provider reads. */
  readonly environment: Readonly<Record<string, string>>
}

/** The mocks by the ids of their providers. */
export type Reached = Readonly<Record<(typeof asked)[number], Reachable>>

/** What a user of the packages sees in a runtime; throws where something fails that must not. */
export async function ask(api: typeof ApiBalance, mocks: Reached) {
  const at = ({ url, apiKey }: Reachable) => ({ baseUrl: url, apiKey })
  const vinci = api.createVinci(at(mocks.vinci))
  const providers = [
    api.createContentStats(at(mocks.contentstats)),
    api.createShortGenius(at(mocks.shortgenius)),
    api.createVendo(at(mocks.vendo)),
    api.createVenice(at(mocks.venice)),
    vinci,
  ]
  const rows = await api.createApiBalance({ providers }).getBalances()

  const { response } = await vinci.client.POST("/generate/text-to-video", {
    body: { prompt: "a lighthouse at dusk", duration_seconds: 10 },
    headers: { Prefer: "example=low" },
  })
  const empty = await vinci.readError(response)
  const keyless = api.createVinci({ baseUrl: mocks.vinci.url })
  const hasty = api.createVinci({ ...at(mocks.vinci), timeout: 300 })
  await pin(mocks.vinci, "redirect")
  const redirect = await toError(vinci.getBalance())
  await pin(mocks.vinci, "hang")
  const timeout = await toError(hasty.getBalance())
  await pin(mocks.vinci, "healthy")

  return {
    balances: rows.flatMap(({ provider, balance, error }) =>
      balance
        ? balance.buckets.map(({ id, available }) => `${provider} ${id} ${api.formatAmount(available)}`)
        : `${provider} ${error}`,
    ),
    empty: {
      ...toFacts(empty),
      isOwn: empty instanceof api.InsufficientBalanceError,
      figures:
        empty?.name === "InsufficientBalanceError"
          ? [empty.available, empty.required].map((amount) => amount && api.formatAmount(amount))
          : [],
    },
    missingKey: toFacts(await toError(keyless.getBalance())),
    redirect: toFacts(redirect),
    timeout: toFacts(timeout),
    hasProcess: "process" in globalThis,
  }

  function toFacts(error: unknown) {
    if (!api.isBillingError(error)) return { name: String(error) }
    const { name, provider } = error
    return {
      name,
      provider,
      ...(name === "MissingApiKeyError" && { variable: error.variable }),
      ...(name === "RedirectError" && { origin: error.origin ?? "not shown" }),
    }
  }
}

/** What a call throws; undefined when it throws nothing. */
async function toError(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  )
}

/** Pins a scenario of a mock, over its own route. */
async function pin({ url }: Reachable, scenario: string): Promise<void> {
  const init = { method: "PUT", body: JSON.stringify({ scenario }) }
  const { ok } = await fetch(new URL("/_mock/scenario", url).href, init)
  if (!ok) throw new Error(`${scenario} could not be pinned`)
}
