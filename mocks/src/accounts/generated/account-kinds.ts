// Generated from mocks/src/accounts by "npm run generate"; do not edit.
import { account as anthropic } from "../anthropic.js"
import { account as contentstats } from "../contentstats.js"
import { account as deepgram } from "../deepgram.js"
import { account as deepl } from "../deepl.js"
import { account as deepseek } from "../deepseek.js"
import { account as digitalocean } from "../digitalocean.js"
import { account as elevenlabs } from "../elevenlabs.js"
import { account as fal } from "../fal.js"
import { account as featherless } from "../featherless.js"
import { account as firecrawl } from "../firecrawl.js"
import { account as moonshot } from "../moonshot.js"
import { account as novita } from "../novita.js"
import { account as openrouter } from "../openrouter.js"
import { account as poe } from "../poe.js"
import { account as serpapi } from "../serpapi.js"
import { account as shortgenius } from "../shortgenius.js"
import { account as siliconflow } from "../siliconflow.js"
import { account as stability } from "../stability.js"
import { account as tavily } from "../tavily.js"
import { account as telnyx } from "../telnyx.js"
import { account as twilio } from "../twilio.js"
import { account as vendo } from "../vendo.js"
import { account as venice } from "../venice.js"
import { account as vercelAiGateway } from "../vercel-ai-gateway.js"
import { account as vinci } from "../vinci.js"
import { account as xai } from "../xai.js"

/** The account kinds, by provider. */
export const accountKinds = {
  "anthropic": anthropic,
  "contentstats": contentstats,
  "deepgram": deepgram,
  "deepl": deepl,
  "deepseek": deepseek,
  "digitalocean": digitalocean,
  "elevenlabs": elevenlabs,
  "fal": fal,
  "featherless": featherless,
  "firecrawl": firecrawl,
  "moonshot": moonshot,
  "novita": novita,
  "openrouter": openrouter,
  "poe": poe,
  "serpapi": serpapi,
  "shortgenius": shortgenius,
  "siliconflow": siliconflow,
  "stability": stability,
  "tavily": tavily,
  "telnyx": telnyx,
  "twilio": twilio,
  "vendo": vendo,
  "venice": venice,
  "vercel-ai-gateway": vercelAiGateway,
  "vinci": vinci,
  "xai": xai,
} as const

/** The account kinds, by provider. */
export type AccountKinds = typeof accountKinds
