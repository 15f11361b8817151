import { catalogue } from "../../generated/catalogue.js"
import { registry } from "../../generated/registry.js"
import type { Account, Entry } from "./account.js"

/** Whether the provider takes money for each report of charges. */
export function hasPaidCharges({ id }: Pick<Entry, "id">): boolean {
  return registry.some((own) => own.id === id && catalogue[own.id].paid.includes("charges"))
}

/** An account whose charges are not requested. */
export function withoutCharges(account: Account): Account {
  return {
    ...account,
    create: (options) => {
      const { charges, ...provider } = account.create(options)
      return provider
    },
  }
}
