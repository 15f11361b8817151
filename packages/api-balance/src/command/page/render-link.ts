import { escapeHtml } from "./escape-html.js"

/** A link to the page for adding funds, which shows its target; empty unless it is a plain https URL. */
export function renderTopUpLink(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return ""
  const { protocol, host, username, password, href } = new URL(url)
  if (protocol !== "https:" || username || password) return ""
  return `<p><a href="${escapeHtml(href)}" rel="noreferrer">Add funds at ${escapeHtml(host)}</a></p>`
}
