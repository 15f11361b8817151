import { renderTable } from "../table/render-table.js"
import { type Table, unreported } from "../table/table.js"
import { paint, type Terminal } from "../terminal/terminal.js"
import { wrapText } from "../terminal/text.js"

const resources = ["balance", "usage", "spend caps", "charges"]

/** What a provider supports. */
interface Offer {
  readonly provider: string
  readonly supports: readonly string[]
  readonly environment: { readonly apiKey: string }
  readonly dashboard: readonly string[]
}

/** A table of what each provider reports. */
export function toProviderTable(offers: readonly Offer[]): Table {
  return {
    columns: [
      { heading: "provider", kind: "title" },
      ...resources.map((heading) => ({ heading, kind: "text" as const })),
      { heading: "key", kind: "text" },
    ],
    lines: offers.map(({ provider, supports, environment }) => [
      provider,
      ...resources.map((resource) => (supports.includes(resource) ? "yes" : unreported)),
      environment.apiKey,
    ]),
  }
}

/** A table of what each provider reports, and below it what only its dashboard offers. */
export function renderProviders(offers: readonly Offer[], terminal: Terminal): string {
  const matrix = renderTable(toProviderTable(offers), terminal)
  const name = Math.max(...offers.map(({ provider }) => provider.length)) + 2
  const room = (terminal.columns ?? Number.POSITIVE_INFINITY) - 2 - name
  const dashboards = offers.flatMap(({ provider, dashboard }) =>
    wrapText(dashboard.join(", "), room).map(
      (line, index) => `  ${(index === 0 ? provider : "").padEnd(name)}${line}\n`,
    ),
  )
  return `${matrix}\n${paint("dim", "ONLY IN THE PROVIDER'S DASHBOARD", terminal)}\n${dashboards.join("")}`
}
