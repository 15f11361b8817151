import type { BalanceRow, WatchEvent } from "../../index.js"

/** Where `watch` says what happens. */
export interface Output {
  /** What a provider answered, or why it did not. */
  row(row: BalanceRow): void
  event(event: WatchEvent): Promise<void> | void
  /** Something about the watch itself, such as what did not work; also after the end. */
  say(text: string): void
  /** Gives the terminal back. */
  end(): void
}
