import type { ConsoleOnlyProvider } from "../../generated/catalogue.js"
import { type Table, unreported } from "../table/table.js"

/** A table of what is known of providers without an endpoint. */
export function toConsoleOnlyTable(providers: readonly ConsoleOnlyProvider[]): Table {
  return {
    columns: ["provider", "state", "evidence", "what is known", "facts of"].map((heading) => ({
      heading,
      kind: "text",
    })),
    lines: providers.map(({ provider, state, evidence, note, retrieved }) => [
      provider,
      state,
      evidence ?? unreported,
      note ?? unreported,
      retrieved,
    ]),
  }
}
