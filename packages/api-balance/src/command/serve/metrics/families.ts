/** What Prometheus knows of a metric besides its samples. */
export interface Family {
  readonly type: "gauge" | "counter"
  readonly help: string
}

/**
 * All metrics. The unit of an amount is a label and not part of the name, because each provider has its own units: USD, credits.
 */
export const families = {
  available: { type: "gauge", help: "Amount that can be spent now." },
  pending: { type: "gauge", help: "Amount that was used but not yet deducted." },
  creditLine: { type: "gauge", help: "Part of the available amount that the provider lends." },
  allotment: { type: "gauge", help: "Amount that renews each period." },
  allotmentRenewsTimestampSeconds: { type: "gauge", help: "When the allotment renews next." },
  // Seconds, the base unit of Prometheus; Grafana shows them as days.
  runwaySeconds: {
    type: "gauge",
    help: "Estimated time from the last good response until the bucket is empty.",
  },
  runwayLeastSeconds: { type: "gauge", help: "Lower end of the range of the runway." },
  runwayMostSeconds: { type: "gauge", help: "Upper end of the range of the runway." },
  owed: { type: "gauge", help: "Amount that a postpaid account owes." },
  canSpend: {
    type: "gauge",
    help: "1 if the provider says that the account can spend, else 0.",
  },
  spent: { type: "gauge", help: "Amount spent in the provider's own period." },
  spendCapLimit: { type: "gauge", help: "Maximum amount of a spend cap." },
  spendCapSpent: { type: "gauge", help: "Amount that counts against a spend cap." },
  spendCapResetsTimestampSeconds: { type: "gauge", help: "When a spend cap resets." },
  lastSuccessTimestampSeconds: { type: "gauge", help: "When the last good response arrived." },
  ageSeconds: { type: "gauge", help: "Age of the last good response." },
  up: { type: "gauge", help: "1 if the last read of the account succeeded, else 0." },
  keyRefused: {
    type: "gauge",
    help: "1 if the provider refused the key at the last read, else 0.",
  },
  readsTotal: { type: "counter", help: "Reads of the account." },
  readFailuresTotal: { type: "counter", help: "Failed reads, by the name of the error." },
  seriesLeftOut: { type: "gauge", help: "Series of the account beyond the limit." },
  buildInfo: { type: "gauge", help: "The version; always 1." },
} as const satisfies Readonly<Record<string, Family>>

/** The key of a metric. */
export type FamilyKey = keyof typeof families

/** The name of a metric, in the letters that Prometheus allows. */
export function toMetricName(key: string): string {
  return `api_balance_${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
}

/** One value of a metric. */
export interface Sample {
  readonly key: FamilyKey
  readonly labels: Readonly<Record<string, string>>
  /** A decimal as the provider sent it. */
  readonly value: string
}
