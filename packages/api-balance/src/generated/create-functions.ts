// Generated from specs by "npm run generate"; do not edit.
export { createContentStats, type ContentStats } from "@api-balance/contentstats"
export { createDeepgram, type Deepgram } from "@api-balance/deepgram"
export { createOpenAI, type OpenAI } from "@api-balance/openai"
export { createOpenRouter, type OpenRouter } from "@api-balance/openrouter"
export { createShortGenius, type ShortGenius } from "@api-balance/shortgenius"
export { createVendo, type Vendo } from "@api-balance/vendo"
export { createVenice, type Venice } from "@api-balance/venice"
export { createVinci, type Vinci } from "@api-balance/vinci"
