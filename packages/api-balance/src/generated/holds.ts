// Generated from specs by "npm run generate"; do not edit.
/** The providers that hold an amount during a call and release what it did not cost. */
export const holdingProviders: readonly string[] = ["vendo"]
