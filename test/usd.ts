/** An amount in US dollars, as the model writes it: `usd("0.5")`. */
export function usd(value: string) {
  return { value, unit: "USD" }
}
