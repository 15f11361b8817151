import { round, type Story, toStart } from "./story.js"

const day = 86_400_000

/** The body with which a provider of the demo responds to a path with its query; undefined for any other path. */
export function toBody(story: Story, provider: string, url: URL): object | undefined {
  return bodies[`${provider}${url.pathname}`]?.(story, url.searchParams)
}

/** The providers of the demo and the requests to them. */
const bodies: Readonly<Record<string, (story: Story, query: URLSearchParams) => object>> = {
  "openrouter/credits": ({ openrouter, now }) => ({
    data: {
      total_credits: openrouter.paid(now()),
      total_usage: round(openrouter.paid(now()) - openrouter.available(now())),
    },
  }),
  "openrouter/key": ({ openrouter: { spent }, now, from, keyLimit }) => {
    const used = {
      usage: spent(from, now()),
      usage_daily: spent(toStart(now(), "day"), now()),
      usage_weekly: spent(toStart(now(), "week"), now()),
      usage_monthly: spent(toStart(now(), "month"), now()),
    }
    return {
      data: {
        label: "sk-or-v1-demo",
        limit: keyLimit,
        limit_remaining: round(keyLimit - used.usage_monthly),
        limit_reset: "monthly",
        include_byok_in_limit: false,
        ...used,
        byok_usage: 0,
        byok_usage_daily: 0,
        byok_usage_weekly: 0,
        byok_usage_monthly: 0,
        is_free_tier: false,
        is_management_key: false,
        is_provisioning_key: false,
        creator_user_id: null,
        organization_id: null,
        workspace_id: null,
        allowed_data_regions: ["global"],
        free_model_daily_requests: { used: 0, limit: 1000, remaining: 1000 },
        rate_limit: { interval: "1h", note: "", requests: -1 },
      },
    }
  },
  "openrouter/activity": ({ openrouter, now }) => ({
    data: toDays(toStart(now(), "day") - 30 * day, toStart(now(), "day")).flatMap((start) =>
      [
        { model: "openai/gpt-4.1", provider_name: "OpenAI", share: 0.7 },
        { model: "anthropic/claude-sonnet-4", provider_name: "Anthropic", share: 0.3 },
      ].map(({ share, ...model }) => ({
        date: new Date(start).toISOString().slice(0, 10),
        ...model,
        model_permaslug: model.model,
        endpoint_id: "550e8400-e29b-41d4-a716-446655440000",
        usage: round(openrouter.spent(start, start + day) * share),
        byok_usage_inference: 0,
        requests: Math.round(400 * share),
        prompt_tokens: Math.round(300_000 * share),
        completion_tokens: Math.round(90_000 * share),
        reasoning_tokens: 0,
      })),
    ),
  }),
  "openai/organization/costs": ({ openai, now }, query) => {
    const first = Math.max(Number(query.get("start_time")) * 1000, now() - 90 * day)
    const end = Math.min(Number(query.get("end_time") ?? Number.POSITIVE_INFINITY) * 1000, now())
    return {
      object: "page",
      data: toDays(toStart(first, "day"), end).map((start) => ({
        object: "bucket",
        start_time: start / 1000,
        end_time: (start + day) / 1000,
        results: ["gpt-4.1, input", "gpt-4.1, output"].map((line_item, index) => ({
          object: "organization.costs.result",
          amount: {
            value: round(openai.spent(start, Math.min(start + day, now())) * (index === 0 ? 0.4 : 0.6)),
            currency: "usd",
          },
          line_item,
          project_id: null,
          api_key_id: null,
          quantity: null,
          quantity_unit: null,
        })),
      })),
      has_more: false,
      next_page: null,
    }
  },
  "openai/organization/spend_limit": () => ({
    object: "organization.spend_limit",
    threshold_amount: 15_000,
    currency: "USD",
    interval: "month",
    enforcement: { status: "inactive" },
  }),
  "fal/account/billing": ({ fal, now }) => ({
    username: "demo",
    credits: { current_balance: fal.available(now()), currency: "USD" },
  }),
  "fal/models/usage": ({ fal, now }, query) => {
    const first = Math.max(Date.parse(query.get("start") ?? "") || 0, now() - 90 * day)
    const end = Math.min(Date.parse(query.get("end") ?? "") || now(), now())
    return {
      next_cursor: null,
      has_more: false,
      time_series: toDays(toStart(first, "day"), end).map((start) => {
        const cost = fal.spent(start, Math.min(start + day, now()))
        return {
          bucket: new Date(start).toISOString(),
          results: [
            {
              endpoint_id: "fal-ai/flux/schnell",
              unit: "megapixels",
              quantity: round(cost / 0.003),
              unit_price: 0.003,
              cost,
              currency: "USD",
            },
          ],
        }
      }),
    }
  },
  "elevenlabs/v1/user/subscription": ({ elevenlabs, now }) => ({
    tier: "creator",
    character_count: elevenlabs.used(now()),
    character_limit: elevenlabs.limit,
    max_credit_limit_extension: 0,
    can_extend_character_limit: true,
    next_character_count_reset_unix: Math.floor(elevenlabs.renewsAt(now()) / 1000),
    currency: "usd",
    current_overage: { amount: "0", currency: "usd" },
    status: "active",
    billing_period: "monthly_period",
    character_refresh_period: "monthly_period",
    has_open_invoices: false,
  }),
  "elevenlabs/v1/usage/character-stats": ({ elevenlabs, now }, query) => {
    const time = toDays(Number(query.get("start_unix")), Math.min(Number(query.get("end_unix")), now()))
    return {
      time,
      usage: { All: time.map((start) => elevenlabs.spent(start, Math.min(start + day, now()))) },
    }
  },
  "deepseek/user/balance": ({ deepseek, now }) => ({
    is_available: true,
    balance_infos: [
      {
        currency: "CNY",
        total_balance: deepseek.available(now()).toFixed(2),
        granted_balance: "0.00",
        topped_up_balance: deepseek.available(now()).toFixed(2),
      },
    ],
  }),
}

/** The providers of the demo. */
export const demoProviders = [...new Set(Object.keys(bodies).map((path) => path.split("/")[0] ?? ""))]

/** The starts of the days (UTC) in a range. */
function toDays(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / day)) }, (_, index) => from + index * day)
}
