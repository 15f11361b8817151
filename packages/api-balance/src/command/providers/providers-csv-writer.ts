import type { ConsoleOnlyProvider } from "../../generated/catalogue.js"
import { findWeakest, type Offer } from "../accounts/offers.js"
import { createCsvWriter } from "../rows/create-csv-writer.js"

const columns = {
  provider: "text",
  name: "text",
  state: "text",
  balance: "text",
  usage: "text",
  spendCaps: "text",
  charges: "text",
  errors: "text",
  key: "text",
  evidence: "text",
  specVersion: "text",
  note: "text",
} as const

/** One line per provider: what it reports, and the variable of its key; or what is known of one without an endpoint. */
export const providersCsvWriter = createCsvWriter<Offer | ConsoleOnlyProvider, typeof columns>(
  columns,
  (row) => ["supports" in row ? toOfferLine(row) : { ...row, specVersion: row.retrieved }],
)

function toOfferLine(offer: Offer) {
  const { provider, name, supports, environment, specVersion } = offer
  const yes = (resource: (typeof supports)[number]) => String(supports.includes(resource))
  return {
    provider,
    name,
    state: "supported",
    balance: yes("balance"),
    usage: yes("usage"),
    spendCaps: yes("spend caps"),
    charges: yes("charges"),
    errors: "true",
    key: environment.apiKey,
    evidence: findWeakest(offer),
    specVersion,
  }
}
