// Generated from specs by "npm run generate"; do not edit.
import type { ProviderId } from "./registry.js"

/** How something is known. */
type Evidence = "documented" | "reported" | "inferred" | "observed"

/** The number of operations per kind of evidence, and the page where each key is made, by option, if it is known. */
export interface CatalogueEntry {
  readonly evidence: Readonly<Partial<Record<Evidence, number>>>
  readonly keyPages: Readonly<Record<string, { readonly url: string; readonly evidence: Evidence }>>
}

/** A well-known provider without a package; "unknown" means that nobody has established whether there is a route. */
export interface RoutelessProvider {
  readonly provider: string
  readonly name: string
  readonly state: "console only" | "unknown"
  readonly evidence?: Evidence
  readonly note?: string
  /** The date of the facts. */
  readonly retrieved: string
}

/** What the list of providers shows beside the registry. */
export const catalogue: Readonly<Record<ProviderId, CatalogueEntry>> = {
  "anthropic": {"evidence":{"documented":3},"keyPages":{}},
  "contentstats": {"evidence":{"documented":1},"keyPages":{}},
  "deepgram": {"evidence":{"documented":2},"keyPages":{}},
  "deepl": {"evidence":{"documented":1},"keyPages":{}},
  "deepseek": {"evidence":{"documented":1},"keyPages":{"apiKey":{"url":"https://platform.deepseek.com/api_keys","evidence":"inferred"}}},
  "digitalocean": {"evidence":{"documented":3},"keyPages":{"apiKey":{"url":"https://cloud.digitalocean.com/account/api/tokens","evidence":"inferred"}}},
  "elevenlabs": {"evidence":{"documented":2},"keyPages":{}},
  "fal": {"evidence":{"documented":1,"reported":1},"keyPages":{"adminKey":{"url":"https://fal.ai/dashboard/keys","evidence":"reported"}}},
  "featherless": {"evidence":{"documented":1},"keyPages":{}},
  "firecrawl": {"evidence":{"documented":2},"keyPages":{}},
  "gemini": {"evidence":{"documented":1},"keyPages":{}},
  "moonshot": {"evidence":{"documented":1},"keyPages":{}},
  "novita": {"evidence":{"documented":2},"keyPages":{"apiKey":{"url":"https://novita.ai/settings/key-management","evidence":"inferred"}}},
  "openai": {"evidence":{"documented":2},"keyPages":{"apiKey":{"url":"https://platform.openai.com/account/api-keys","evidence":"inferred"},"adminKey":{"url":"https://platform.openai.com/settings/organization/admin-keys","evidence":"reported"}}},
  "openrouter": {"evidence":{"documented":3},"keyPages":{"apiKey":{"url":"https://openrouter.ai/settings/keys","evidence":"reported"},"managementKey":{"url":"https://openrouter.ai/settings/management-keys","evidence":"reported"}}},
  "poe": {"evidence":{"documented":2},"keyPages":{}},
  "replicate": {"evidence":{"documented":1},"keyPages":{}},
  "serpapi": {"evidence":{"documented":1},"keyPages":{"apiKey":{"url":"https://serpapi.com/manage-api-key","evidence":"documented"}}},
  "shortgenius": {"evidence":{"documented":1},"keyPages":{}},
  "siliconflow": {"evidence":{"documented":1},"keyPages":{}},
  "stability": {"evidence":{"documented":1},"keyPages":{}},
  "tavily": {"evidence":{"reported":1},"keyPages":{}},
  "telnyx": {"evidence":{"documented":2},"keyPages":{}},
  "twilio": {"evidence":{"documented":3},"keyPages":{}},
  "vendo": {"evidence":{"documented":2},"keyPages":{}},
  "venice": {"evidence":{"documented":4},"keyPages":{}},
  "vercel-ai-gateway": {"evidence":{"documented":2},"keyPages":{}},
  "vinci": {"evidence":{"documented":2},"keyPages":{}},
  "xai": {"evidence":{"reported":1,"documented":2},"keyPages":{"managementKey":{"url":"https://console.x.ai","evidence":"documented"}}},
}

/** The well-known providers without a package, in the order of their ids. */
export const routelessProviders: readonly RoutelessProvider[] = [
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
  {"provider":"mistral","name":"Mistral","state":"console only","evidence":"reported","note":"Third parties know only routes that need the session of a browser.","retrieved":"2026-11-25"},
  {"provider":"modal","name":"Modal","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"nebius","name":"Nebius","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"perplexity","name":"Perplexity","state":"console only","evidence":"reported","note":"Third parties know only routes that need the session of a browser.","retrieved":"2026-11-25"},
  {"provider":"portkey","name":"Portkey","state":"console only","evidence":"documented","note":"Its OpenAPI document has analytics and usage limits, and no balance.","retrieved":"2026-11-25"},
  {"provider":"postmark","name":"Postmark","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"requesty","name":"Requesty","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"suno","name":"Suno","state":"unknown","retrieved":"2026-11-25"},
  {"provider":"together","name":"Together AI","state":"console only","evidence":"documented","note":"Its OpenAPI document has no path for billing, credits, usage or the account. Third parties mention a usage API.","retrieved":"2026-11-25"},
]
