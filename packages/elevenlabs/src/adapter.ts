import {
  type Allotment,
  type AnyBillingError,
  add,
  type BalanceProvider,
  type CallOptions,
  InsufficientBalanceError,
  PermissionError,
  ServerError,
  SpendCapExceededError,
  subtract,
  toAmount,
  toCalendarPeriod,
  type Usage,
} from "@api-balance/core"
import {
  createProvider,
  type FailedResponse,
  findAmount,
  findText,
  isNull,
  isPresent,
  type ProviderMethods,
  readAmount,
  readField,
  readObject,
  readTime,
} from "@api-balance/core/adapter"
import { facts } from "./generated/facts.js"
import * as fields from "./generated/fields.js"
import type { ElevenLabsOptions } from "./generated/options.js"
import type { paths } from "./generated/wire.js"

/**
 * ElevenLabs: the credits of a subscription, which renew each month or year, or each "epoch" of three or six months. Credits of
 * usage-based billing are a credit line, if they are limited, and their cost is owed.
 */
export interface ElevenLabs extends BalanceProvider<paths, "elevenlabs"> {
  /**
   * What the user of the key used (credits) in the running month of the calendar (UTC).
   * @throws what `getBalance` throws
   */
  getUsage(options?: CallOptions): Promise<Usage>
}

/**
 * Creates an ElevenLabs provider; the key is `ELEVENLABS_API_KEY` unless given, and needs the permission `user_read` for the
 * balance. Throws nothing before a call is made.
 */
export function createElevenLabs(options?: ElevenLabsOptions): ElevenLabs {
  return createProvider(
    {
      facts,
      findReason: (body) =>
        findText(body, "detail", "message") ??
        findText(body, "detail", "0", "msg") ??
        findText(body, "detail"),
      toError,
      createMethods: ({ get }): ProviderMethods<ElevenLabs> => ({
        getBalance: async (call) => {
          const wire = await get("/v1/user/subscription", call)
          const limit = readAmount(wire, fields.characterLimit)
          const own = subtract(limit, readAmount(wire, fields.characterCount))
          const extension = readField(
            wire,
            "max_credit_limit_extension",
            'a whole number or "unlimited"',
            isExtension,
          )
          const creditLine = typeof extension === "number" && extension > 0 && toAmount(extension, "credit")
          const overage = readAmount(readObject(wire, "current_overage"), fields.amount)
          const refresh = findText(wire.value, "character_refresh_period") ?? ""
          const allotment: Allotment = {
            amount: limit,
            renews: periods[refresh] ?? "epoch",
            ...(isPresent(wire, "next_character_count_reset_unix") &&
              !isNull(wire, "next_character_count_reset_unix") && {
                renewsAt: readTime(wire, fields.nextCharacterCountResetUnix),
              }),
          }
          const available = creditLine ? add(own, creditLine) : own
          return {
            buckets: [{ id: "credits", available, ...(creditLine && { creditLine }), allotment }],
            ...(overage.value !== "0" && { owed: [overage] }),
          }
        },
        getUsage: async (call) => {
          const period = toCalendarPeriod(new Date(), "month")
          const [start_unix = 0, next = 0] = [period.start, period.end].map((time) => Date.parse(time ?? ""))
          // A day counts as a whole, up to its last second.
          const query = { start_unix, end_unix: next - 1000 }
          const wire = readObject(await get("/v1/usage/character-stats", { ...call, query }), "usage")
          const figures = readField(wire, "All", "an array of numbers", isFigures)
          const spent = figures.map((_, index) => findCredits(figures, index) ?? none).reduce(add, none)
          return { period, spent: [spent], quantities: {} }
        },
      }),
    },
    options,
  )
}

const none = toAmount(0, "credit")
const periods: Readonly<Record<string, Allotment["renews"]>> = {
  monthly_period: "month",
  annual_period: "year",
}

function isExtension(value: unknown): value is number | "unlimited" {
  return value === "unlimited" || Number.isSafeInteger(value)
}

function isFigures(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((_, index) => findCredits(value, index))
}

function findCredits(figures: readonly unknown[], index: number) {
  return findAmount("credit", figures, String(index))
}

/** A 401 is one of five conditions, named by the `status`, or by the `code` in newer bodies. */
function toError({ body, facts, details }: FailedResponse): AnyBillingError | undefined {
  const [status, code, message = ""] = ["status", "code", "message"].map((name) =>
    findText(body, "detail", name),
  )
  const says = (...words: string[]) => words.some((word) => word === status || word === code)
  if (says("quota_exceeded", "insufficient_credits"))
    return /your API key/i.test(message)
      ? new SpendCapExceededError({ ...facts, setBy: "owner" }, details)
      : new InsufficientBalanceError({ ...facts, ...findShortfall(message) }, details)
  if (says("missing_permissions", "paid_plan_required", "detected_unusual_activity"))
    return new PermissionError(facts, details)
  return says("system_busy") ? new ServerError(facts, details) : undefined
}

/** Only the message contains both figures: "You have 18 credits remaining, while 240 credits are required". */
function findShortfall(prose: string) {
  const [, available, required] =
    prose.match(/You have (\d{1,15}) \w+ remaining, while (\d{1,15}) \w+ are required/) ?? []
  return available && required
    ? { available: toAmount(available, "credit"), required: toAmount(required, "credit") }
    : {}
}
