const blocks = "▁▂▃▄▅▆▇█"

/** A value at a time, in milliseconds since 1970. */
export interface Point {
  readonly at: number
  readonly value: number
}

/**
 * A small text chart of a time range, scaled from zero to the highest value. Each character shows the last value of its
 * interval; it is blank without an observation.
 */
export function drawTrend(points: readonly Point[], start: number, end: number, width: number): string {
  const cells: (number | undefined)[] = Array.from({ length: width })
  for (const { at, value } of points) {
    const index = Math.min(width - 1, Math.floor(((at - start) / (end - start)) * width))
    if (index >= 0) cells[index] = value
  }
  const highest = Math.max(...cells.map((value) => value ?? 0))
  return cells
    .map((value) => {
      if (value === undefined) return " "
      const height = highest > 0 ? Math.max(0, Math.ceil((value / highest) * blocks.length) - 1) : 0
      return blocks[height]
    })
    .join("")
}
