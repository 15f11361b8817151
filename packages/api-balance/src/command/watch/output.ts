import type { BalanceRow, WatchEvent } from "../../index.js"

/** Where `watch` prints. */
export interface Output {
  /** The result of a request. */
  row(row: BalanceRow): void
  event(event: WatchEvent): Promise<void> | void
  /** A message about the watch itself, such as a failure; also after the end. */
  say(text: string): void
  /** Restores the terminal. */
  end(): void
}
