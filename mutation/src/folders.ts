/** Folders of one package whose mutants must be found, and the tests that must find them. */
export interface MutatedPackage {
  readonly name: string
  readonly source: string
  readonly folders: readonly string[]
  readonly tests: readonly string[]
}

/** What decides about money and keys. Tests that start a command are left out: it runs from `dist`, without mutants. */
export const mutatedPackages: readonly MutatedPackage[] = [
  {
    name: "core",
    source: "packages/core/src",
    folders: ["money", "redaction", "errors", "transport", "refusal", "wire", "time"],
    tests: ["packages/core/test/*.test.ts"],
  },
  {
    name: "api-balance",
    source: "packages/api-balance/src",
    folders: ["guard", "forecast", "watch"],
    tests: ["packages/api-balance/test/!(command*|history*|*-processes).test.ts"],
  },
  {
    name: "mocks",
    source: "mocks/src",
    folders: ["ledger"],
    tests: ["mocks/test/{ledger,ledger-property}.test.ts", "mocks/test/accounts/*.test.ts"],
  },
]
