declare const brand: unique symbol

/**
 * An exact number as a canonical decimal string: no exponent, no leading plus, no trailing zeros ("25.5", "-0.01", "0").
 * It compares wrongly under `<` and joins under `+`: compute with `add`, `subtract`, `multiply`, `compare`, `isAtLeast`.
 */
export type Decimal = string & { readonly [brand]: "Decimal" }
