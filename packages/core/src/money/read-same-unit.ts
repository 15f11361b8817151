import Big from "big.js"
import type { Amount } from "../model/amount.js"

/**
 * The two values as Bigs, when they have one unit.
 * @throws TypeError when the units differ
 */
export function readSameUnit(left: Amount, right: Amount): [Big, Big] {
  if (left.unit !== right.unit)
    throw new TypeError(
      `${left.unit} and ${right.unit} are different units: they cannot be added, subtracted or compared`,
    )
  return [new Big(left.value), new Big(right.value)]
}
