/** What the last two cards of a report say, from the name of the provider to the dates below the curve. */
export function readCards(page: string): string {
  const cards = page.split("<article").slice(-2)
  const texts = cards.map((card) =>
    card
      .replace(/^[^>]*>/, "")
      .replace(/<details.*/s, "")
      .replaceAll(/(\s*<[^>]*>\s*)+/g, "\n")
      .trim(),
  )
  return `${texts.join("\n\n")}\n`
}
