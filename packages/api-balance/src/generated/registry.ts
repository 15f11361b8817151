// Generated from specs by "npm run generate"; do not edit.

/** The id of a provider. */
export type ProviderId = "anthropic" | "contentstats" | "deepgram" | "deepl" | "deepseek" | "digitalocean" | "elevenlabs" | "fal" | "featherless" | "firecrawl" | "gemini" | "moonshot" | "novita" | "openai" | "openrouter" | "poe" | "replicate" | "serpapi" | "shortgenius" | "siliconflow" | "stability" | "tavily" | "telnyx" | "twilio" | "vendo" | "venice" | "vercel-ai-gateway" | "vinci" | "xai"

/**
 * Where a key or an account parameter is configured: the option of the create function, and its variables, the usual one
 * first.
 */
export interface Setting {
  readonly option: string
  readonly variables: readonly [string, ...string[]]
}

/** A provider: the environment variables that configure it, and what it reports. */
export interface RegistryEntry {
  readonly id: ProviderId
  readonly name: string
  readonly environment: { readonly apiKey: string; readonly baseUrl: string }
  readonly credentials: readonly [Setting, ...Setting[]]
  readonly parameters: readonly Setting[]
  readonly supports: readonly ("balance" | "usage" | "spend caps" | "charges")[]
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
  },
  {
    id: "contentstats",
    name: "ContentStats",
    environment: {"apiKey":"CONTENTSTATS_API_KEY","baseUrl":"CONTENTSTATS_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["CONTENTSTATS_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage"],
  },
  {
    id: "deepgram",
    name: "Deepgram",
    environment: {"apiKey":"DEEPGRAM_API_KEY","baseUrl":"DEEPGRAM_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["DEEPGRAM_API_KEY"]}],
    parameters: [{"option":"projectId","variables":["DEEPGRAM_PROJECT_ID"]}],
    supports: ["balance","usage"],
  },
  {
    id: "deepl",
    name: "DeepL",
    environment: {"apiKey":"DEEPL_AUTH_KEY","baseUrl":"DEEPL_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["DEEPL_AUTH_KEY","DEEPL_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage","spend caps"],
  },
  {
    id: "deepseek",
    name: "DeepSeek",
    environment: {"apiKey":"DEEPSEEK_API_KEY","baseUrl":"DEEPSEEK_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["DEEPSEEK_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
  },
  {
    id: "digitalocean",
    name: "DigitalOcean",
    environment: {"apiKey":"DIGITALOCEAN_TOKEN","baseUrl":"DIGITALOCEAN_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["DIGITALOCEAN_TOKEN","DIGITALOCEAN_ACCESS_TOKEN"]}],
    parameters: [{"option":"accountUrn","variables":["DIGITALOCEAN_ACCOUNT_URN"]}],
    supports: ["balance","usage","spend caps","charges"],
  },
  {
    id: "elevenlabs",
    name: "ElevenLabs",
    environment: {"apiKey":"ELEVENLABS_API_KEY","baseUrl":"ELEVENLABS_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["ELEVENLABS_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage"],
  },
  {
    id: "fal",
    name: "fal",
    environment: {"apiKey":"FAL_KEY","baseUrl":"FAL_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["FAL_KEY"]},{"option":"adminKey","variables":["FAL_ADMIN_KEY"]}],
    parameters: [],
    supports: ["balance","usage","charges"],
  },
  {
    id: "featherless",
    name: "Featherless",
    environment: {"apiKey":"FEATHERLESS_API_KEY","baseUrl":"FEATHERLESS_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["FEATHERLESS_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
  },
  {
    id: "firecrawl",
    name: "Firecrawl",
    environment: {"apiKey":"FIRECRAWL_API_KEY","baseUrl":"FIRECRAWL_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["FIRECRAWL_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage"],
  },
  {
    id: "gemini",
    name: "Gemini",
    environment: {"apiKey":"GEMINI_API_KEY","baseUrl":"GEMINI_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["GEMINI_API_KEY","GOOGLE_API_KEY"]}],
    parameters: [],
    supports: [],
  },
  {
    id: "moonshot",
    name: "Moonshot",
    environment: {"apiKey":"MOONSHOT_API_KEY","baseUrl":"MOONSHOT_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["MOONSHOT_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
  },
  {
    id: "novita",
    name: "Novita",
    environment: {"apiKey":"NOVITA_API_KEY","baseUrl":"NOVITA_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["NOVITA_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage"],
  },
  {
    id: "openai",
    name: "OpenAI",
    environment: {"apiKey":"OPENAI_API_KEY","baseUrl":"OPENAI_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["OPENAI_API_KEY"]},{"option":"adminKey","variables":["OPENAI_ADMIN_KEY"]}],
    parameters: [],
    supports: ["usage","charges","spend caps"],
  },
  {
    id: "openrouter",
    name: "OpenRouter",
    environment: {"apiKey":"OPENROUTER_API_KEY","baseUrl":"OPENROUTER_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["OPENROUTER_API_KEY"]},{"option":"managementKey","variables":["OPENROUTER_MANAGEMENT_KEY"]}],
    parameters: [],
    supports: ["balance","usage","spend caps","charges"],
  },
  {
    id: "poe",
    name: "Poe",
    environment: {"apiKey":"POE_API_KEY","baseUrl":"POE_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["POE_API_KEY"]}],
    parameters: [],
    supports: ["balance","charges"],
  },
  {
    id: "replicate",
    name: "Replicate",
    environment: {"apiKey":"REPLICATE_API_TOKEN","baseUrl":"REPLICATE_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["REPLICATE_API_TOKEN"]}],
    parameters: [],
    supports: [],
  },
  {
    id: "serpapi",
    name: "SerpApi",
    environment: {"apiKey":"SERPAPI_API_KEY","baseUrl":"SERPAPI_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["SERPAPI_API_KEY","SERPAPI_KEY"]}],
    parameters: [],
    supports: ["balance","usage"],
  },
  {
    id: "shortgenius",
    name: "ShortGenius",
    environment: {"apiKey":"SHORTGENIUS_API_KEY","baseUrl":"SHORTGENIUS_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["SHORTGENIUS_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
  },
  {
    id: "siliconflow",
    name: "SiliconFlow",
    environment: {"apiKey":"SILICONFLOW_API_KEY","baseUrl":"SILICONFLOW_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["SILICONFLOW_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
  },
  {
    id: "stability",
    name: "Stability",
    environment: {"apiKey":"STABILITY_API_KEY","baseUrl":"STABILITY_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["STABILITY_API_KEY"]}],
    parameters: [],
    supports: ["balance"],
  },
  {
    id: "tavily",
    name: "Tavily",
    environment: {"apiKey":"TAVILY_API_KEY","baseUrl":"TAVILY_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["TAVILY_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage","spend caps"],
  },
  {
    id: "telnyx",
    name: "Telnyx",
    environment: {"apiKey":"TELNYX_API_KEY","baseUrl":"TELNYX_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["TELNYX_API_KEY"]}],
    parameters: [],
    supports: ["balance","spend caps"],
  },
  {
    id: "twilio",
    name: "Twilio",
    environment: {"apiKey":"TWILIO_AUTH_TOKEN","baseUrl":"TWILIO_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["TWILIO_AUTH_TOKEN"]}],
    parameters: [{"option":"accountSid","variables":["TWILIO_ACCOUNT_SID"]}],
    supports: ["balance","usage","charges"],
  },
  {
    id: "vendo",
    name: "Vendo",
    environment: {"apiKey":"VENDO_API_KEY","baseUrl":"VENDO_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["VENDO_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage","spend caps"],
  },
  {
    id: "venice",
    name: "Venice",
    environment: {"apiKey":"VENICE_API_KEY","baseUrl":"VENICE_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["VENICE_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage","charges","spend caps"],
  },
  {
    id: "vercel-ai-gateway",
    name: "Vercel AI Gateway",
    environment: {"apiKey":"AI_GATEWAY_API_KEY","baseUrl":"AI_GATEWAY_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["AI_GATEWAY_API_KEY","VERCEL_OIDC_TOKEN"]}],
    parameters: [],
    supports: ["balance","usage","charges"],
  },
  {
    id: "vinci",
    name: "Vinci",
    environment: {"apiKey":"VINCI_API_KEY","baseUrl":"VINCI_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["VINCI_API_KEY"]}],
    parameters: [],
    supports: ["balance","usage"],
  },
  {
    id: "xai",
    name: "xAI",
    environment: {"apiKey":"XAI_API_KEY","baseUrl":"XAI_BASE_URL"},
    credentials: [{"option":"apiKey","variables":["XAI_API_KEY"]},{"option":"managementKey","variables":["XAI_MANAGEMENT_API_KEY","XAI_MANAGEMENT_KEY"]}],
    parameters: [{"option":"teamId","variables":["XAI_TEAM_ID"]}],
    supports: ["balance","spend caps","usage","charges"],
  },
]
