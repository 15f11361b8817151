// Generated from specs by "npm run generate"; do not edit.
import { createContentStats } from "@api-balance/contentstats"
import { createShortGenius } from "@api-balance/shortgenius"
import { createVendo } from "@api-balance/vendo"
import { createVenice } from "@api-balance/venice"
import { createVinci } from "@api-balance/vinci"

/** Every provider: how to create it, and the environment variables that configure it. */
export const registry = [
  { id: "contentstats", create: createContentStats, environment: {"apiKey":"CONTENTSTATS_API_KEY","baseUrl":"CONTENTSTATS_BASE_URL"} },
  { id: "shortgenius", create: createShortGenius, environment: {"apiKey":"SHORTGENIUS_API_KEY","baseUrl":"SHORTGENIUS_BASE_URL"} },
  { id: "vendo", create: createVendo, environment: {"apiKey":"VENDO_API_KEY","baseUrl":"VENDO_BASE_URL"} },
  { id: "venice", create: createVenice, environment: {"apiKey":"VENICE_API_KEY","baseUrl":"VENICE_BASE_URL"} },
  { id: "vinci", create: createVinci, environment: {"apiKey":"VINCI_API_KEY","baseUrl":"VINCI_BASE_URL"} },
] as const
