// Generated from specs by "npm run generate"; do not edit.
import type { ProviderId } from "./registry.js"

/** How something is known. */
type Evidence = "documented" | "reported" | "inferred" | "observed"

/**
 * The version of the documentation that the spec is based on, the number of operations per kind of evidence, the page where
 * each key is made, by option, if it is known, what only the provider's own dashboard can do, and which reports cost money.
 */
export interface CatalogueEntry {
  readonly specVersion: string
  readonly evidence: Readonly<Partial<Record<Evidence, number>>>
  readonly keyPages: Readonly<Record<string, { readonly url: string; readonly evidence: Evidence }>>
  readonly dashboard: readonly string[]
  readonly paid: readonly string[]
}

/** A well-known provider without a package; "unknown" means that nobody has established whether there is an endpoint. */
export interface ConsoleOnlyProvider {
  readonly provider: string
  readonly name: string
  readonly state: "console only" | "unknown"
  readonly evidence?: Evidence
  readonly note?: string
  /** The date of the facts. */
  readonly retrieved: string
}

/** What the command shows of each provider beside the registry. */
export const catalogue: Readonly<Record<ProviderId, CatalogueEntry>> = {
  "anthropic": {"specVersion":"2026-11-25","evidence":{"documented":3},"keyPages":{},"dashboard":["the balance","buying credits","automatic reload","the limits of the organisation and of its workspaces"],"paid":[]},
  "contentstats": {"specVersion":"2026-11-22","evidence":{"documented":1},"keyPages":{},"dashboard":["making and deleting API keys","adding funds (10 USD at least)","automatic top-up"],"paid":[]},
  "deepgram": {"specVersion":"2026-11-25","evidence":{"documented":2},"keyPages":{},"dashboard":["buying credits","automatic reload","an agreement on overage"],"paid":[]},
  "deepl": {"specVersion":"2026-11-25","evidence":{"documented":1},"keyPages":{},"dashboard":["Cost Control","plan"],"paid":[]},
  "deepseek": {"specVersion":"2026-11-25","evidence":{"documented":1},"keyPages":{"apiKey":{"url":"https://platform.deepseek.com/api_keys","evidence":"inferred"}},"dashboard":["topping up","monthly usage","when a grant expires"],"paid":[]},
  "digitalocean": {"specVersion":"2026-11-25","evidence":{"documented":3},"keyPages":{"apiKey":{"url":"https://cloud.digitalocean.com/account/api/tokens","evidence":"inferred"}},"dashboard":["paying","alerts"],"paid":[]},
  "elevenlabs": {"specVersion":"2026-11-25","evidence":{"documented":2},"keyPages":{},"dashboard":["changing the plan","usage-based billing","the quota of a key"],"paid":[]},
  "fal": {"specVersion":"2026-11-25","evidence":{"documented":1,"reported":1},"keyPages":{"adminKey":{"url":"https://fal.ai/dashboard/keys","evidence":"reported"}},"dashboard":["buying credits","automatic top-up","the threshold below which the account is locked"],"paid":[]},
  "featherless": {"specVersion":"2026-11-26","evidence":{"documented":1},"keyPages":{},"dashboard":["buying credits","roles of members"],"paid":[]},
  "firecrawl": {"specVersion":"2026-11-26","evidence":{"documented":2},"keyPages":{},"dashboard":["choosing a plan","buying credits","automatic recharge"],"paid":[]},
  "gemini": {"specVersion":"2026-11-25","evidence":{"documented":1},"keyPages":{},"dashboard":["the credits","buying credits","what was spent","the spending cap of a project","usage tier"],"paid":[]},
  "moonshot": {"specVersion":"2026-11-25","evidence":{"documented":1},"keyPages":{},"dashboard":["topping up","bills by day"],"paid":[]},
  "novita": {"specVersion":"2026-11-26","evidence":{"documented":2},"keyPages":{"apiKey":{"url":"https://novita.ai/settings/key-management","evidence":"inferred"}},"dashboard":["adding funds","automatic top-up","budgets of team members and keys"],"paid":[]},
  "openai": {"specVersion":"2026-11-25","evidence":{"documented":2},"keyPages":{"apiKey":{"url":"https://platform.openai.com/account/api-keys","evidence":"inferred"},"adminKey":{"url":"https://platform.openai.com/settings/organization/admin-keys","evidence":"reported"}},"dashboard":["the balance","buying credits","automatic recharge","usage tier"],"paid":[]},
  "openrouter": {"specVersion":"2026-11-25","evidence":{"documented":3},"keyPages":{"apiKey":{"url":"https://openrouter.ai/settings/keys","evidence":"reported"},"managementKey":{"url":"https://openrouter.ai/settings/management-keys","evidence":"reported"}},"dashboard":["buying credits","automatic top-up","limits of members"],"paid":[]},
  "poe": {"specVersion":"2026-11-25","evidence":{"documented":2},"keyPages":{},"dashboard":["buying points","choosing a plan"],"paid":[]},
  "replicate": {"specVersion":"2026-11-25","evidence":{"documented":1},"keyPages":{},"dashboard":["the credit","buying credit","what was spent","the monthly spend limit"],"paid":[]},
  "serpapi": {"specVersion":"2026-11-26","evidence":{"documented":1},"keyPages":{"apiKey":{"url":"https://serpapi.com/manage-api-key","evidence":"documented"}},"dashboard":["choosing a plan","buying searches"],"paid":[]},
  "shortgenius": {"specVersion":"2025-06-27","evidence":{"documented":1},"keyPages":{},"dashboard":["what each operation costs","buying credits and choosing a plan","making API keys"],"paid":[]},
  "siliconflow": {"specVersion":"2026-11-26","evidence":{"documented":1},"keyPages":{},"dashboard":["adding funds","vouchers, which are no part of the balance"],"paid":[]},
  "stability": {"specVersion":"2026-11-25","evidence":{"documented":1},"keyPages":{},"dashboard":["buying credits","automatic top-up"],"paid":[]},
  "tavily": {"specVersion":"2026-11-25","evidence":{"reported":1},"keyPages":{},"dashboard":["plan","pay-as-you-go and its limit","the limit of a key"],"paid":[]},
  "telnyx": {"specVersion":"2026-11-25","evidence":{"documented":2},"keyPages":{},"dashboard":["adding funds","automatic recharge","credit limit"],"paid":[]},
  "twilio": {"specVersion":"2026-11-25","evidence":{"documented":3},"keyPages":{},"dashboard":["adding funds","automatic recharge","mail about a low balance"],"paid":[]},
  "vendo": {"specVersion":"2026-05-20","evidence":{"documented":2},"keyPages":{},"dashboard":["buying credits","automatic reload","setting spend caps","burn rate"],"paid":[]},
  "venice": {"specVersion":"20260626.184905","evidence":{"documented":4},"keyPages":{},"dashboard":["adding US dollars","staking for a daily DIEM allocation","creating the first admin key"],"paid":[]},
  "vercel-ai-gateway": {"specVersion":"2026-11-25","evidence":{"documented":2},"keyPages":{},"dashboard":["buying credits","automatic top-up","budgets"],"paid":["charges"]},
  "vinci": {"specVersion":"2025-11-07","evidence":{"documented":2},"keyPages":{},"dashboard":["automatic top-up","balance alerts","adding funds"],"paid":[]},
  "xai": {"specVersion":"2026-11-25","evidence":{"reported":1,"documented":2},"keyPages":{"managementKey":{"url":"https://console.x.ai","evidence":"documented"}},"dashboard":["adding a card","automatic top-up"],"paid":[]},
}

/** The well-known providers without a package, in the order of their ids. */
export const consoleOnlyProviders: readonly ConsoleOnlyProvider[] = [
  {"provider":"assemblyai","name":"AssemblyAI","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"aws","name":"AWS Cost Explorer","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"azure-openai","name":"Azure OpenAI","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"baichuan","name":"Baichuan","state":"console only","evidence":"reported","note":"A comparison by third parties lists its balance as shown in the console only.","retrieved":"2026-11-25"},
  {"provider":"brave","name":"Brave Search","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"browserbase","name":"Browserbase","state":"console only","evidence":"documented","note":"Its OpenAPI document has the usage of a project in browser minutes and proxy bytes, and nothing in money.","retrieved":"2026-11-25"},
  {"provider":"cohere","name":"Cohere","state":"console only","evidence":"reported","note":"A comparison by third parties lists its balance as shown in the console only.","retrieved":"2026-11-25"},
  {"provider":"dashscope","name":"DashScope (Qwen)","state":"console only","evidence":"reported","note":"A comparison by third parties lists its balance as shown in the console only.","retrieved":"2026-11-25"},
  {"provider":"e2b","name":"E2B","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"exa","name":"Exa","state":"console only","evidence":"documented","note":"Its OpenAPI document has no path for a balance. It offers a Team Management API on request.","retrieved":"2026-11-25"},
  {"provider":"groq","name":"Groq","state":"console only","evidence":"reported","note":"A comparison by third parties lists its balance as shown in the console only.","retrieved":"2026-11-25"},
  {"provider":"hetzner","name":"Hetzner","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"hyperbolic","name":"Hyperbolic","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"ideogram","name":"Ideogram","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"lambda","name":"Lambda","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"mailgun","name":"Mailgun","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"mistral","name":"Mistral","state":"console only","evidence":"reported","note":"Third parties know only endpoints that need the session of a browser.","retrieved":"2026-11-25"},
  {"provider":"modal","name":"Modal","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"nebius","name":"Nebius","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"perplexity","name":"Perplexity","state":"console only","evidence":"reported","note":"Third parties know only endpoints that need the session of a browser.","retrieved":"2026-11-25"},
  {"provider":"portkey","name":"Portkey","state":"console only","evidence":"documented","note":"Its OpenAPI document has analytics and usage limits, and no balance.","retrieved":"2026-11-25"},
  {"provider":"postmark","name":"Postmark","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"requesty","name":"Requesty","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"suno","name":"Suno","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"together","name":"Together AI","state":"console only","evidence":"documented","note":"Its OpenAPI document has no path for billing, credits, usage or the account. Third parties mention a usage API.","retrieved":"2026-11-25"},
]
