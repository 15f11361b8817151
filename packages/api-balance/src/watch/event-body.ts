import type { WatchEvent } from "./watch-event.js"

/** An event without its account and time. */
export type EventBody = WatchEvent extends infer Event
  ? Event extends WatchEvent
    ? Omit<Event, "provider" | "account" | "at">
    : never
  : never
