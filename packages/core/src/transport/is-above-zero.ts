/** Whether a value is a number above 0; NaN, and text from an untyped program, are not. */
export function isAboveZero(value: unknown): value is number {
  return typeof value === "number" && value > 0
}
