import { showText } from "../terminal/text.js"

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Escapes untrusted text for HTML content and attribute values. */
export function escapeHtml(text: string): string {
  return showText(text).replace(/[&<>"']/g, (character) => entities[character] ?? "")
}
