/** Parses a percentage above 0 and below 100 ("20%", "12.5 %") to a decimal factor; undefined for any other text. */
export function readPercent(text: string): string | undefined {
  const [, percent] = text.match(/^\s*(\d{1,2}(?:\.\d{1,6})?)\s*%\s*$/) ?? []
  return percent !== undefined && Number(percent) > 0 ? `${percent}e-2` : undefined
}
