import { expectTypeOf, test } from "vitest"
import { type Amount, add, compare, isAtLeast, subtract, toAmount } from "../src/index.js"

const [dollars, diem] = [toAmount(1, "USD"), toAmount(2, "DIEM")]
const any: Amount = dollars

test("two amounts with different literal units do not add, subtract or compare", () => {
  // @ts-expect-error USD and DIEM
  add(dollars, diem)
  // @ts-expect-error USD and DIEM
  subtract(dollars, diem)
  // @ts-expect-error USD and DIEM
  compare(dollars, diem)
  // @ts-expect-error USD and DIEM
  isAtLeast(dollars, diem)
})

test("amounts of one unit do, and so do those whose unit is known at run time only", () => {
  expectTypeOf(add(dollars, dollars)).toEqualTypeOf<Amount<"USD">>()
  expectTypeOf(add(any, dollars)).toEqualTypeOf<Amount>()
  expectTypeOf(isAtLeast(dollars, any)).toEqualTypeOf<boolean>()
})
