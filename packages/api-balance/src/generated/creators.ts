// Generated from specs by "npm run generate"; do not edit.
import { createAnthropic } from "@api-balance/anthropic"
import { createContentStats } from "@api-balance/contentstats"
import { createDeepgram } from "@api-balance/deepgram"
import { createDeepL } from "@api-balance/deepl"
import { createDeepSeek } from "@api-balance/deepseek"
import { createDigitalOcean } from "@api-balance/digitalocean"
import { createElevenLabs } from "@api-balance/elevenlabs"
import { createFal } from "@api-balance/fal"
import { createFeatherless } from "@api-balance/featherless"
import { createFirecrawl } from "@api-balance/firecrawl"
import { createGemini } from "@api-balance/gemini"
import { createMoonshot } from "@api-balance/moonshot"
import { createNovita } from "@api-balance/novita"
import { createOpenAI } from "@api-balance/openai"
import { createOpenRouter } from "@api-balance/openrouter"
import { createPoe } from "@api-balance/poe"
import { createReplicate } from "@api-balance/replicate"
import { createSerpApi } from "@api-balance/serpapi"
import { createShortGenius } from "@api-balance/shortgenius"
import { createSiliconFlow } from "@api-balance/siliconflow"
import { createStability } from "@api-balance/stability"
import { createTavily } from "@api-balance/tavily"
import { createTelnyx } from "@api-balance/telnyx"
import { createTwilio } from "@api-balance/twilio"
import { createVendo } from "@api-balance/vendo"
import { createVenice } from "@api-balance/venice"
import { createVercelAIGateway } from "@api-balance/vercel-ai-gateway"
import { createVinci } from "@api-balance/vinci"
import { createXAI } from "@api-balance/xai"

/** The create function of each provider, by id. */
export const creators = {
  "anthropic": createAnthropic,
  "contentstats": createContentStats,
  "deepgram": createDeepgram,
  "deepl": createDeepL,
  "deepseek": createDeepSeek,
  "digitalocean": createDigitalOcean,
  "elevenlabs": createElevenLabs,
  "fal": createFal,
  "featherless": createFeatherless,
  "firecrawl": createFirecrawl,
  "gemini": createGemini,
  "moonshot": createMoonshot,
  "novita": createNovita,
  "openai": createOpenAI,
  "openrouter": createOpenRouter,
  "poe": createPoe,
  "replicate": createReplicate,
  "serpapi": createSerpApi,
  "shortgenius": createShortGenius,
  "siliconflow": createSiliconFlow,
  "stability": createStability,
  "tavily": createTavily,
  "telnyx": createTelnyx,
  "twilio": createTwilio,
  "vendo": createVendo,
  "venice": createVenice,
  "vercel-ai-gateway": createVercelAIGateway,
  "vinci": createVinci,
  "xai": createXAI,
} as const
