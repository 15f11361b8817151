import { showText } from "../terminal/text.js"

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** A text from elsewhere as text of a page or value of an attribute, without what could become markup. */
export function escapeHtml(text: string): string {
  return showText(text).replace(/[&<>"']/g, (character) => entities[character] ?? "")
}
