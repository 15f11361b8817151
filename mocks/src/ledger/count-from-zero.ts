/**
 * Reads a whole number that is not negative.
 * @throws RangeError
 */
export function countFromZero(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw new RangeError("it must be a whole number that is not negative")
  return value as number
}
