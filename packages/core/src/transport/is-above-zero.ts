/** Whether a value is a number above 0; NaN and texts from a program without types are none. */
export function isAboveZero(value: unknown): value is number {
  return typeof value === "number" && value > 0
}
