// Generated from specs by "npm run generate"; do not edit.

/** The id of a provider. */
export type ProviderId = "anthropic" | "contentstats" | "deepgram" | "deepl" | "deepseek" | "digitalocean" | "elevenlabs" | "featherless" | "firecrawl" | "gemini" | "moonshot" | "novita" | "openai" | "openrouter" | "replicate" | "shortgenius" | "siliconflow" | "stability" | "telnyx" | "twilio" | "vendo" | "venice" | "vinci" | "xai"

/** Where a key, or a part of an account, is found: the option of the create function, and its variables, the usual one first. */
export interface Setting {
  readonly option: string
  readonly variables: readonly [string, ...string[]]
}

/**
 * A provider: the environment variables that configure it, what it reports, what only its own dashboard can do, and the version
 * of the documentation that its spec was made from.
 */
export interface RegistryEntry {
  readonly id: ProviderId
  readonly name: string
  readonly environment: { readonly apiKey: string; readonly baseUrl: string }
  readonly credentials: readonly [Setting, ...Setting[]]
  readonly parameters: readonly Setting[]
  readonly supports: readonly ("balance" | "usage" | "spend caps" | "charges")[]
  readonly dashboard: readonly string[]
  readonly specVersion: string
}

/** Every provider, in the order of their ids. */
export const registry: readonly RegistryEntry[] = [
  {
    id: "anthropic",
    name: "Anthropic",
    environment: {"apiKey":"ANTHROPIC_API_KEY","baseUrl":"ANTHROPIC_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["ANTHROPIC_API_KEY"]},{"option":"adminKey","variables":["ANTHROPIC_ADMIN_API_KEY","ANTHROPIC_ADMIN_KEY"]}],
    parameters: [],
    supports: ["usage","charges","spend caps"],
    dashboard: ["the balance","buying credits","automatic reload","the limits of the organisation and of its workspaces"],
    specVersion: "2026-11-25",
  },
  {
    id: "contentstats",
    name: "ContentStats",
    environment: {"apiKey":"CONTENTSTATS_API_KEY","baseUrl":"CONTENTSTATS_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["CONTENTSTATS_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage"],
    dashboard: ["making and deleting API keys","adding funds (10 USD at least)","automatic top-up"],
    specVersion: "2026-11-22",
  },
  {
    id: "deepgram",
    name: "Deepgram",
    environment: {"apiKey":"DEEPGRAM_API_KEY","baseUrl":"DEEPGRAM_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["DEEPGRAM_API_KEY"]}],
    parameters: [{"option":"projectId","variables":["DEEPGRAM_PROJECT_ID"]}],
    supports: ["balance","usage"],
    dashboard: ["buying credits","automatic reload","an agreement on overage"],
    specVersion: "2026-11-25",
  },
  {
    id: "deepl",
    name: "DeepL",
    environment: {"apiKey":"DEEPL_AUTH_KEY","baseUrl":"DEEPL_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["DEEPL_AUTH_KEY","DEEPL_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage","spend caps"],
    dashboard: ["Cost Control","plan"],
    specVersion: "2026-11-25",
  },
  {
    id: "deepseek",
    name: "DeepSeek",
    environment: {"apiKey":"DEEPSEEK_API_KEY","baseUrl":"DEEPSEEK_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["DEEPSEEK_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
    dashboard: ["topping up","monthly usage","when a grant expires"],
    specVersion: "2026-11-25",
  },
  {
    id: "digitalocean",
    name: "DigitalOcean",
    environment: {"apiKey":"DIGITALOCEAN_TOKEN","baseUrl":"DIGITALOCEAN_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["DIGITALOCEAN_TOKEN","DIGITALOCEAN_ACCESS_TOKEN"]}],
    parameters: [{"option":"accountUrn","variables":["DIGITALOCEAN_ACCOUNT_URN"]}],
    supports: ["balance","usage","spend caps","charges"],
    dashboard: ["paying","alerts"],
    specVersion: "2026-11-25",
  },
  {
    id: "elevenlabs",
    name: "ElevenLabs",
    environment: {"apiKey":"ELEVENLABS_API_KEY","baseUrl":"ELEVENLABS_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["ELEVENLABS_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage"],
    dashboard: ["changing the plan","usage-based billing","the quota of a key"],
    specVersion: "2026-11-25",
  },
  {
    id: "featherless",
    name: "Featherless",
    environment: {"apiKey":"FEATHERLESS_API_KEY","baseUrl":"FEATHERLESS_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["FEATHERLESS_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
    dashboard: ["buying credits","roles of members"],
    specVersion: "2026-11-26",
  },
  {
    id: "firecrawl",
    name: "Firecrawl",
    environment: {"apiKey":"FIRECRAWL_API_KEY","baseUrl":"FIRECRAWL_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["FIRECRAWL_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage"],
    dashboard: ["choosing a plan","buying credits","automatic recharge"],
    specVersion: "2026-11-26",
  },
  {
    id: "gemini",
    name: "Gemini",
    environment: {"apiKey":"GEMINI_API_KEY","baseUrl":"GEMINI_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["GEMINI_API_KEY","GOOGLE_API_KEY"]}],
    parameters: [],
    supports: [],
    dashboard: ["the credits","buying credits","what was spent","the spending cap of a project","usage tier"],
    specVersion: "2026-11-25",
  },
  {
    id: "moonshot",
    name: "Moonshot",
    environment: {"apiKey":"MOONSHOT_API_KEY","baseUrl":"MOONSHOT_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["MOONSHOT_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
    dashboard: ["topping up","bills by day"],
    specVersion: "2026-11-25",
  },
  {
    id: "novita",
    name: "Novita",
    environment: {"apiKey":"NOVITA_API_KEY","baseUrl":"NOVITA_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["NOVITA_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage"],
    dashboard: ["adding funds","automatic top-up","budgets of team members and keys"],
    specVersion: "2026-11-26",
  },
  {
    id: "openai",
    name: "OpenAI",
    environment: {"apiKey":"OPENAI_API_KEY","baseUrl":"OPENAI_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["OPENAI_API_KEY"]},{"option":"adminKey","variables":["OPENAI_ADMIN_KEY"]}],
    parameters: [],
    supports: ["usage","charges","spend caps"],
    dashboard: ["the balance","buying credits","automatic recharge","usage tier"],
    specVersion: "2026-11-25",
  },
  {
    id: "openrouter",
    name: "OpenRouter",
    environment: {"apiKey":"OPENROUTER_API_KEY","baseUrl":"OPENROUTER_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["OPENROUTER_API_KEY"]},{"option":"managementKey","variables":["OPENROUTER_MANAGEMENT_KEY"]}],
    parameters: [],
    supports: ["balance","usage","spend caps","charges"],
    dashboard: ["buying credits","automatic top-up","limits of members"],
    specVersion: "2026-11-25",
  },
  {
    id: "replicate",
    name: "Replicate",
    environment: {"apiKey":"REPLICATE_API_TOKEN","baseUrl":"REPLICATE_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["REPLICATE_API_TOKEN"]}],
    parameters: [],
    supports: [],
    dashboard: ["the credit","buying credit","what was spent","the monthly spend limit"],
    specVersion: "2026-11-25",
  },
  {
    id: "shortgenius",
    name: "ShortGenius",
    environment: {"apiKey":"SHORTGENIUS_API_KEY","baseUrl":"SHORTGENIUS_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["SHORTGENIUS_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
    dashboard: ["what each operation costs","buying credits and choosing a plan","making API keys"],
    specVersion: "2025-06-27",
  },
  {
    id: "siliconflow",
    name: "SiliconFlow",
    environment: {"apiKey":"SILICONFLOW_API_KEY","baseUrl":"SILICONFLOW_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["SILICONFLOW_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
    dashboard: ["adding funds","vouchers, which are no part of the balance"],
    specVersion: "2026-11-26",
  },
  {
    id: "stability",
    name: "Stability",
    environment: {"apiKey":"STABILITY_API_KEY","baseUrl":"STABILITY_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["STABILITY_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
    dashboard: ["buying credits","automatic top-up"],
    specVersion: "2026-11-25",
  },
  {
    id: "telnyx",
    name: "Telnyx",
    environment: {"apiKey":"TELNYX_API_KEY","baseUrl":"TELNYX_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["TELNYX_API_KEY"]}],
    parameters: [],
    supports: ["balance","spend caps"],
    dashboard: ["adding funds","automatic recharge","credit limit"],
    specVersion: "2026-11-25",
  },
  {
    id: "twilio",
    name: "Twilio",
    environment: {"apiKey":"TWILIO_AUTH_TOKEN","baseUrl":"TWILIO_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["TWILIO_AUTH_TOKEN"]}],
    parameters: [{"option":"accountSid","variables":["TWILIO_ACCOUNT_SID"]}],
    supports: ["balance","usage","charges"],
    dashboard: ["adding funds","automatic recharge","mail about a low balance"],
    specVersion: "2026-11-25",
  },
  {
    id: "vendo",
    name: "Vendo",
    environment: {"apiKey":"VENDO_API_KEY","baseUrl":"VENDO_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["VENDO_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage","spend caps"],
    dashboard: ["buying credits","automatic reload","setting spend caps","burn rate"],
    specVersion: "2026-05-20",
  },
  {
    id: "venice",
    name: "Venice",
    environment: {"apiKey":"VENICE_API_KEY","baseUrl":"VENICE_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["VENICE_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage","charges","spend caps"],
    dashboard: ["adding US dollars","staking for a daily DIEM allocation","creating the first admin key"],
    specVersion: "20260626.184905",
  },
  {
    id: "vinci",
    name: "Vinci",
    environment: {"apiKey":"VINCI_API_KEY","baseUrl":"VINCI_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["VINCI_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage"],
    dashboard: ["automatic top-up","balance alerts","adding funds"],
    specVersion: "2025-11-07",
  },
  {
    id: "xai",
    name: "XAI",
    environment: {"apiKey":"XAI_API_KEY","baseUrl":"XAI_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["XAI_API_KEY"]},{"option":"managementKey","variables":["XAI_MANAGEMENT_API_KEY","XAI_MANAGEMENT_KEY"]}],
    parameters: [{"option":"teamId","variables":["XAI_TEAM_ID"]}],
    supports: ["balance","spend caps","usage","charges"],
    dashboard: ["adding a card","automatic top-up"],
    specVersion: "2026-11-25",
  },
]
