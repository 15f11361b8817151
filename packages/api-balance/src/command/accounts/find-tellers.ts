import { registry } from "../../generated/registry.js"
import { UsageError } from "../usage-error.js"
import type { Account } from "./account.js"

/** What a provider may be asked. */
export type Question = "balance" | "usage" | "spend caps" | "charges"

/**
 * Those of some accounts whose provider answers a question.
 * @throws UsageError when a provider that was named does not, or none does
 */
export function findTellers(
  accounts: readonly Account[],
  ids: readonly string[],
  question: Question,
): Account[] {
  const tellers = accounts.filter(({ entry }) => tells(entry, question))
  const silent = accounts.find(({ entry }) => ids.includes(entry.id) && !tells(entry, question))
  if (!silent && (tellers.length > 0 || accounts.length === 0)) return tellers
  const others = registry.filter((entry) => tells(entry, question)).map(({ id }) => id)
  throw new UsageError(
    `${silent ? `${silent.entry.id} tells no` : "none of your accounts tells"} ${question}. Those that do: ${others.join(", ")}`,
  )
}

function tells({ tells }: { readonly tells: readonly string[] }, question: Question): boolean {
  return tells.includes(question)
}
