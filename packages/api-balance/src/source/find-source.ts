import { InvalidOptionError } from "@api-balance/core"
import type { Source } from "./create-source.js"

/**
 * Returns the source of a provider by its id, and by its account if there are several.
 * @throws InvalidOptionError if there is none, or it is ambiguous
 */
export function findSource(
  sources: readonly Source[],
  provider: string,
  account: string | undefined,
): Source {
  const ofProvider = sources.filter(({ accountRef }) => accountRef.provider === provider)
  const exact = ofProvider.find(({ accountRef }) => accountRef.account === account)
  if (exact) return exact
  const [only] = ofProvider
  if (only && ofProvider.length === 1 && account === undefined) return only
  if (!only)
    throw new InvalidOptionError(
      `names "${provider}", which is not one of: ${[...new Set(sources.map(({ accountRef }) => accountRef.provider))].join(", ")}`,
      { option: "provider" },
    )
  throw new InvalidOptionError(
    `must be one of: ${ofProvider.map(({ accountRef }) => accountRef.account ?? "(none)").join(", ")}`,
    { provider, option: "account" },
  )
}
