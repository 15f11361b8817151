// Generated from specs/vendo by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `credits_remaining_micros` of Balance. */
export const creditsRemainingMicros: AmountField<"credits_remaining_micros", "creditsRemainingMicros"> = {"field":"credits_remaining_micros","unit":"USD","scale":"0.000001","form":"integer"}

/** `balance_usd` of FlatError. */
export const balanceUsd: AmountField<"balance_usd", "balanceUsd"> = {"field":"balance_usd","unit":"USD"}

/** `spend_cap_micros_daily` of ChangedApp.app. */
export const spendCapMicrosDaily: AmountField<"spend_cap_micros_daily", "spendCapMicrosDaily"> = {"field":"spend_cap_micros_daily","unit":"USD","scale":"0.000001","form":"text"}

/** `spend_cap_micros_monthly` of ChangedApp.app. */
export const spendCapMicrosMonthly: AmountField<"spend_cap_micros_monthly", "spendCapMicrosMonthly"> = {"field":"spend_cap_micros_monthly","unit":"USD","scale":"0.000001","form":"text"}

/** `daily_micros` of SpendCaps. */
export const dailyMicros: AmountField<"daily_micros", "dailyMicros"> = {"field":"daily_micros","unit":"USD","scale":"0.000001","form":"integer"}

/** `monthly_micros` of SpendCaps. */
export const monthlyMicros: AmountField<"monthly_micros", "monthlyMicros"> = {"field":"monthly_micros","unit":"USD","scale":"0.000001","form":"integer"}

/** `used_today_micros` of SpendCaps. */
export const usedTodayMicros: AmountField<"used_today_micros", "usedTodayMicros"> = {"field":"used_today_micros","unit":"USD","scale":"0.000001","form":"integer"}

/** `used_month_micros` of SpendCaps. */
export const usedMonthMicros: AmountField<"used_month_micros", "usedMonthMicros"> = {"field":"used_month_micros","unit":"USD","scale":"0.000001","form":"integer"}
