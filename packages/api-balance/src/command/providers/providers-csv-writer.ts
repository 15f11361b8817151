import type { RegistryEntry } from "../../generated/registry.js"
import { createCsvWriter } from "../rows/create-csv-writer.js"

const columns = {
  provider: "text",
  name: "text",
  balance: "text",
  usage: "text",
  spendCaps: "text",
  charges: "text",
  key: "text",
  specVersion: "text",
} as const

/** The facts about a provider that a line has. */
type Offer = Pick<RegistryEntry, "name" | "supports" | "environment" | "specVersion"> & {
  readonly provider: string
}

/** One line per provider: what it reports, and the variable of its key. */
export const providersCsvWriter = createCsvWriter<Offer, typeof columns>(
  columns,
  ({ provider, name, supports, environment, specVersion }) => {
    const yes = (resource: (typeof supports)[number]) => String(supports.includes(resource))
    return [
      {
        provider,
        name,
        balance: yes("balance"),
        usage: yes("usage"),
        spendCaps: yes("spend caps"),
        charges: yes("charges"),
        key: environment.apiKey,
        specVersion,
      },
    ]
  },
)
