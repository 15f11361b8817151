import { expectTypeOf, test } from "vitest"
import { type Amount, add, compare, isAtLeast, subtract, toAmount } from "../src/index.js"

const [dollars, diem] = [toAmount(1, "USD"), toAmount(2, "DIEM")]
const any: Amount = dollars

test("amounts with different literal units cannot be added, subtracted or compared", () => {
  // @ts-expect-error USD and DIEM
  add(dollars, diem)
  // @ts-expect-error USD and DIEM
  subtract(dollars, diem)
  // @ts-expect-error USD and DIEM
  compare(dollars, diem)
  // @ts-expect-error USD and DIEM
  isAtLeast(dollars, diem)
})

test("amounts of one unit can, and so can amounts whose unit is only known at run time", () => {
  expectTypeOf(add(dollars, dollars)).toEqualTypeOf<Amount<"USD">>()
  expectTypeOf(add(any, dollars)).toEqualTypeOf<Amount>()
  expectTypeOf(isAtLeast(dollars, any)).toEqualTypeOf<boolean>()
})
