import { findEntries } from "./known-providers.js"

/** The name of a provider, for prose: "Vercel AI Gateway"; its id if it is no longer known. */
export function findProviderName(id: string): string {
  return findEntries().find((entry) => entry.id === id)?.name ?? id
}
