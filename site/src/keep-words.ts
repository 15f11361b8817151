/** Inline code in which short words with a hyphen, such as "--since" and "api-balance", do not break at it. */
export function keepWords(html: string): string {
  return html.replaceAll(/(?<=>|\s)(?=[^\s<]{2,24}(?:\s|<))[^\s<]*-[^\s<]*/g, '<span class="word">$&</span>')
}
