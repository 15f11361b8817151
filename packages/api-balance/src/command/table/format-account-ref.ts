/** Whose line it is: "vinci", or "vinci (team-a)". */
export function formatAccountRef(provider: string, account?: string): string {
  return account === undefined ? provider : `${provider} (${account})`
}
