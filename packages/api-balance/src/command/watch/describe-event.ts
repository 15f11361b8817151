import { type Amount, compare, formatAmount, toAmount } from "@api-balance/core"
import type { WatchEvent } from "../../index.js"
import { formatAccountRef, formatAge } from "../table/format.js"
import type { Style } from "../terminal/terminal.js"

/** An event for people. */
export interface EventText {
  readonly word: string
  readonly style: Style
  /** The account and what happened. */
  readonly text: string
}

const styles: Readonly<Record<WatchEvent["type"], Style>> = {
  low: "yellow",
  empty: "red",
  recovered: "green",
  "topped-up": "green",
  renewed: "green",
  "cap-near": "yellow",
  "cap-hit": "red",
  failing: "red",
  back: "green",
}

/** Describes an event in a word and a sentence. */
export function describeEvent(event: WatchEvent): EventText {
  const bucket = "bucket" in event && event.bucket !== undefined ? `/${event.bucket}` : ""
  const accountRef = formatAccountRef(`${event.provider}${bucket}`, event.account)
  const text = explain(event)
  return {
    word: event.type.replace("-", " "),
    style: styles[event.type],
    // Most error messages already name the account.
    text: text.startsWith(accountRef) ? text : `${accountRef}: ${text}`,
  }
}

function explain(event: WatchEvent): string {
  switch (event.type) {
    case "low":
      return `${toLeft(event.available)}, below ${formatAmount(event.threshold)}${toAdvice(event.topUpUrl)}`
    case "empty":
      return `${toEmpty(event)}${toAdvice(event.topUpUrl)}`
    case "recovered":
      return event.available ? toLeft(event.available) : "can spend again"
    case "topped-up":
      return `${formatAmount(event.amount)} added, ${toLeft(event.available)}`
    case "renewed":
      return `renewed by ${formatAmount(event.amount)}, ${toLeft(event.available)}`
    case "cap-near":
    case "cap-hit": {
      const { id, spent, limit } = event.spendCap
      const until =
        event.resetsAt === undefined ? "" : `, resets at ${event.resetsAt.replace(/\.000Z$/, "Z")}`
      return `spend cap ${id}, ${spent ? formatAmount(spent) : "?"} of ${formatAmount(limit)} spent${until}`
    }
    case "failing":
      return event.error.message
    case "back":
      return event.resource === "low"
        ? "all watched buckets are reported again"
        : `${event.resource} responds again after ${formatAge(event.since, Date.parse(event.at))}`
  }
}

function toLeft(available: Amount): string {
  return `${formatAmount(available)} available`
}

function toEmpty({ available, canSpend }: Extract<WatchEvent, { type: "empty" }>): string {
  if (!available) return "cannot spend"
  const isNothing = compare(available, toAmount(0, available.unit)) <= 0
  return canSpend === false && !isNothing ? `cannot spend, though ${toLeft(available)}` : toLeft(available)
}

function toAdvice(topUpUrl: string | undefined): string {
  return topUpUrl === undefined ? "" : `; top up at ${topUpUrl}`
}
