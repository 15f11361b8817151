import type { AnyProvider } from "../../index.js"
import { aroundRequests } from "../accounts/around-requests.js"
import { formatAccountRef } from "../table/format.js"
import type { Progress } from "../terminal/start-progress.js"

/** Wraps a provider so that pending requests are shown. */
export function showWaiting(provider: AnyProvider, { waitFor }: Progress): AnyProvider {
  const name = formatAccountRef(provider.id, provider.account)
  return aroundRequests(provider, (request) => waitFor(name, request()))
}
