import type { WatchEvent } from "./watch-event.js"

/** An event before it is said whose it is, and when. */
export type EventBody = WatchEvent extends infer Event
  ? Event extends WatchEvent
    ? Omit<Event, "provider" | "account" | "at">
    : never
  : never
