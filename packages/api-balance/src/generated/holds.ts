// Generated from specs by "npm run generate"; do not edit.
/** The providers that set money aside during a call and give back what it did not cost. */
export const holdingProviders: readonly string[] = ["vendo"]
