/** A mutant that no test can find, because it does the same as the code. */
export interface Equivalent {
  readonly file: string
  /** The line as the report shows it behind a plus sign. */
  readonly mutated: string
  readonly reason: string
}

/** Each is left out of the score. */
export const equivalents: readonly Equivalent[] = [
  ...inFile("packages/core/src/money/amount.ts", {
    "`split` gives a first part always; the default is there for the compiler": [
      'const [whole = "Stryker was here!", fraction = ""] = value.split(".")',
    ],
    "only what stands behind the first element is read": [
      'const [, value, unit] = text.match(amount) ?? ["Stryker was here"]',
    ],
    "a match has both groups or none": [
      "if (value === undefined && unit === undefined)",
      "if (false || unit === undefined)",
      "if (value === undefined || false)",
    ],
  }),
  ...inFile("packages/core/src/money/arithmetic.ts", {
    "a canonical zero has no decimals, and is returned before": [
      "const rounded = (integer + (integer <= 0n ? -half : half)) / (2n * half)",
      "if (rounded !== 0n || false)",
    ],
  }),
  ...inFile("packages/core/src/money/decimal.ts", {
    "`split` gives a first part always; the default is there for the compiler": [
      'const [whole = "Stryker was here!", fraction = ""] = decimal.split(".")',
    ],
    "only what stands behind the first element is read": [
      'const [, whole, fraction = "", exponent = 0] = text.match(number) ?? ["Stryker was here"]',
    ],
    "what is no number is no integer either": [
      "if (true && Number.isInteger(value) && !Number.isSafeInteger(value))",
    ],
    "the short way gives what the long way gives": [
      "if (false) return text as Decimal",
      'if (true && Number.isFinite(value) && !text.includes("e")) return text as Decimal',
      'if (typeof value !== "number" && Number.isFinite(value) && !text.includes("e")) return text as Decimal',
      'if (typeof value === "" && Number.isFinite(value) && !text.includes("e")) return text as Decimal',
      'if (typeof value === "number" && Number.isFinite(value) && !text.includes("")) return text as Decimal',
      "false ? scaled.integer : scaled.integer * 10n ** BigInt(places - scaled.places)",
    ],
  }),
]

function inFile(file: string, byReason: Readonly<Record<string, readonly string[]>>): Equivalent[] {
  return Object.entries(byReason).flatMap(([reason, lines]) =>
    lines.map((mutated) => ({ file, mutated, reason })),
  )
}
