// Generated from specs by "npm run generate"; do not edit.
/** The ids of all providers. */
export const providerIds = ["anthropic","contentstats","deepgram","deepl","deepseek","digitalocean","elevenlabs","fal","featherless","firecrawl","gemini","moonshot","novita","openai","openrouter","poe","replicate","serpapi","shortgenius","siliconflow","stability","tavily","telnyx","twilio","vendo","venice","vercel-ai-gateway","vinci","xai"] as const

/** The id of a provider. */
export type ProviderId = (typeof providerIds)[number]
