/** The values that an axis names, lowest first, with zero among them, and their decimals. */
export interface Scale {
  readonly ticks: readonly number[]
  readonly showTick: (tick: number) => string
}

/** Chooses two to five round values around `lowest` and `highest`; the first is not above zero. */
export function toScale(lowest: number, highest: number): Scale {
  const step = roundUp((highest - lowest) / 3)
  const first = Math.floor(lowest / step)
  const count = Math.max(Math.ceil(highest / step) - first, 1)
  const decimals = Math.min(Math.max(0, -Math.floor(Math.log10(step))), 20)
  const format = new Intl.NumberFormat("en-US", {
    ...(Math.max(-lowest, highest) >= 1e6
      ? { notation: "compact", maximumFractionDigits: 2 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  })
  return {
    ticks: Array.from({ length: count + 1 }, (_, index) => (first + index) * step),
    showTick: (tick) => (tick === 0 ? "0" : format.format(tick).replace("-", "−")),
  }
}

/** The next of 1, 2, 5, 10, 20, … */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 5].find((digit) => digit * power >= value) ?? 10) * power
}
