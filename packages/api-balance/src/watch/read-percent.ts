/** A percentage above 0 and below 100 ("20%", "12.5 %") as the decimal to multiply with; undefined for any other text. */
export function readPercent(text: string): string | undefined {
  const [, percent] = text.match(/^\s*(\d{1,2}(?:\.\d{1,6})?)\s*%\s*$/) ?? []
  return percent !== undefined && Number(percent) > 0 ? `${percent}e-2` : undefined
}
