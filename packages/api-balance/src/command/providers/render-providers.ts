import type { ConsoleOnlyProvider } from "../../generated/catalogue.js"
import { describeConsoleOnly, findWeakest, type Offer } from "../accounts/offers.js"
import { renderTable } from "../table/render-table.js"
import { type Table, unreported } from "../table/table.js"
import { paint, type Terminal } from "../terminal/terminal.js"
import { wrapText } from "../terminal/text.js"

const resources = ["balance", "usage", "spend caps", "charges"] as const

/** A table of what each provider reports, its key, the weakest evidence, and the age of the facts. */
export function toProviderTable(offers: readonly Offer[]): Table {
  return {
    columns: [
      { heading: "provider", kind: "title" },
      ...resources.map((heading) => ({ heading, kind: "text" as const })),
      { heading: "errors", kind: "text", spare: 0 },
      { heading: "key", kind: "text", spare: 3 },
      { heading: "evidence", kind: "text", spare: 2 },
      { heading: "facts of", kind: "text", spare: 1 },
    ],
    lines: offers.map((offer) => [
      offer.provider,
      ...resources.map((resource) => (offer.supports.includes(resource) ? "yes" : unreported)),
      "yes",
      offer.environment.apiKey,
      findWeakest(offer),
      offer.specVersion,
    ]),
  }
}

/** The table of all providers, and below it the well-known ones without an endpoint. */
export function renderCatalogue(
  offers: readonly Offer[],
  consoleOnly: readonly ConsoleOnlyProvider[],
  terminal: Terminal,
): string {
  const toNames = (state: ConsoleOnlyProvider["state"]) =>
    consoleOnly.flatMap((provider) => (provider.state === state ? [provider.provider] : [])).join(", ")
  return [
    renderTable(toProviderTable(offers), terminal),
    renderSection("Console only: no endpoint is known", [["", toNames("console only")]], terminal),
    renderSection("Unknown: there may be an endpoint", [["", toNames("unknown")]], terminal),
    `\n${wrap('The errors of every provider are read. "api-balance providers <name>" shows what is known of one.', terminal)}`,
  ].join("")
}

/** The table of the named providers, with their keys and what only the dashboard offers; then those without an endpoint. */
export function renderProviders(
  offers: readonly Offer[],
  consoleOnly: readonly ConsoleOnlyProvider[],
  terminal: Terminal,
): string {
  const keys = offers.flatMap(({ provider, keys }) =>
    keys.map(
      ({ variable, page }) =>
        [
          provider,
          page
            ? `${variable}, made at ${page.url} (${page.evidence})`
            : `${variable}; where it is made is unknown`,
        ] as const,
    ),
  )
  const dashboards = offers.map(({ provider, dashboard }) => [provider, dashboard.join(", ")] as const)
  const sentences = consoleOnly.map((provider) => wrap(describeConsoleOnly(provider), terminal)).join("")
  if (offers.length === 0) return sentences
  return [
    renderTable(toProviderTable(offers), terminal),
    renderSection("Keys", keys, terminal),
    renderSection("Only in the provider's dashboard", dashboards, terminal),
    sentences && `\n${sentences}`,
  ].join("")
}

/** A heading, and lines of a name and wrapped text; a name precedes its first line only. */
function renderSection(
  heading: string,
  entries: readonly (readonly [name: string, text: string])[],
  terminal: Terminal,
): string {
  const width = Math.max(...entries.map(([name]) => (name ? name.length + 2 : 0)))
  const room = (terminal.columns ?? Number.POSITIVE_INFINITY) - 2 - width
  const lines = entries.flatMap(([name, text], index) =>
    wrapText(text, room).map((line, at) => {
      const shown = at === 0 && entries[index - 1]?.[0] !== name ? name : ""
      return `  ${shown.padEnd(width)}${line}\n`
    }),
  )
  return `\n${paint("dim", heading.toUpperCase(), terminal)}\n${lines.join("")}`
}

function wrap(text: string, { columns }: Terminal): string {
  return wrapText(text, columns ?? Number.POSITIVE_INFINITY)
    .map((line) => `${line}\n`)
    .join("")
}
