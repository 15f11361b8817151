/** A folder with mutants, and the tests that must kill them. */
export interface MutatedFolder {
  readonly name: string
  readonly source: string
  readonly tests: readonly string[]
  /** The percentage of mutants that the tests must find. */
  readonly floor: number
}

/**
 * What decides about money and keys, each folder with the tests that are about it: other tests reach it, too, but a claim is
 * looked for where it belongs, and few tests are quick. Tests that start a command cannot find a mutant: it runs from `dist`.
 * Tests that wait on the clock of the machine, and random histories, which take long to be made small, are left out.
 */
export const mutatedFolders: readonly MutatedFolder[] = [
  inPackage("core", "money", "money"),
  inPackage("core", "redaction", "redactor", "cleaning", "secret-headers", "leaving"),
  inPackage("core", "errors", "errors"),
  inPackage(
    "core",
    "transport",
    "transport",
    "sending",
    "secret-headers",
    "bad-days",
    "calls",
    "credentials",
    "retries",
    "leaving",
  ),
  inPackage(
    "core",
    "refusal",
    "refusals",
    "read-error",
    "refusal-words",
    "careful",
    "bad-days",
    "other-clients",
    "leaving",
  ),
  inPackage("core", "wire", "wire", "readers", "amounts", "long-numbers"),
  inPackage("core", "time", "times", "refusals", "calls", "retries", "bad-days", "transport", "read-error"),
  inPackage("api-balance", "guard", "guard", "guard-{caps,ledgers,outcomes,waiting}", "affordability"),
  inPackage("api-balance", "ledger", "ledger-*", "guard-{ledgers,waiting}"),
  inPackage(
    "api-balance",
    "purse",
    "purse*",
    "guard",
    "guard-{caps,ledgers,waiting}",
    "affordability",
    "fresh",
    "store",
  ),
  inPackage("api-balance", "forecast", "forecast*", "spend"),
  inPackage("api-balance", "watch", "watch", "watch-polling", "watch-restarts"),
  {
    name: "mocks/ledger",
    source: "mocks/src/ledger",
    tests: ["mocks/test/{ledger,declared-accounts}.test.ts", "mocks/test/accounts/*.test.ts"],
    floor: 85,
  },
]

function inPackage(name: string, folder: string, ...tests: readonly string[]): MutatedFolder {
  return {
    name: `${name}/${folder}`,
    source: `packages/${name}/src/${folder}`,
    tests: tests.map((test) => `packages/${name}/test/${test}.test.ts`),
    floor: 85,
  }
}
