import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { findMoneyErrors, generateMoneyErrors } from "./code/find-money-errors.ts"
import { generateAccountKinds } from "./code/generate-account-kinds.ts"
import { generateCatalogue } from "./code/generate-catalogue.ts"
import { generateConfigSchema } from "./code/generate-config-schema.ts"
import { generateCreateFunctions } from "./code/generate-create-functions.ts"
import { generateDependencies } from "./code/generate-dependencies.ts"
import { generateHolds } from "./code/generate-holds.ts"
import { generateKnownErrors } from "./code/generate-known-errors.ts"
import { generateProviderIds } from "./code/generate-provider-ids.ts"
import { generateCreators, generateRegistry } from "./code/generate-registry.ts"
import { generateServedDocument } from "./code/generate-served-document.ts"
import { generateSharedFields } from "./code/generate-shared-fields.ts"
import type { RootManifest } from "./code/shared-manifest.ts"
import type { ProviderSpec } from "./document/provider-spec.ts"
import { generateCataloguePage } from "./pages/generate-catalogue-page.ts"
import { generateMoneyErrorsPage } from "./pages/generate-money-errors-page.ts"
import { generateProviderPage } from "./pages/generate-provider-page.ts"
import { generateOverviewTable, generateReadmeTable } from "./pages/generate-readme-table.ts"
import { readConsoleOnly } from "./spec/read-console-only.ts"
import { readErrorTraits } from "./spec/read-error-traits.ts"
import { readExpectations } from "./spec/read-expectations.ts"

/** Generates all files about all providers, by path below the repository's root. */
export async function generateWorkspace(
  root: string,
  specs: readonly ProviderSpec[],
): Promise<Map<string, string>> {
  const meant = await Promise.all(
    specs.map(async (spec) => [spec, await readExpectations(root, spec.id)] as const),
  )
  const moneyErrors = findMoneyErrors(meant, await readErrorTraits(root))
  const consoleOnly = await readConsoleOnly(
    root,
    specs.map(({ id }) => id),
  )
  const files = meant.flatMap(([spec, findError]) => [
    [`docs/providers/${spec.id}.md`, generateProviderPage(spec, findError)] as const,
    [`mocks/specs/${spec.id}.json`, generateServedDocument(spec, findError)] as const,
  ])
  const change = async (file: string, edit: (text: string) => string) =>
    [file, edit(await readFile(join(root, file), "utf8"))] as const
  const folders = await readdir(join(root, "packages"))
  const manifest: RootManifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"))
  return new Map([
    ["packages/api-balance/config.schema.json", generateConfigSchema(specs)],
    ["packages/api-balance/src/generated/registry.ts", generateRegistry(specs)],
    ["packages/api-balance/src/generated/catalogue.ts", generateCatalogue(specs, consoleOnly)],
    ["packages/api-balance/src/generated/creators.ts", generateCreators(specs)],
    ["packages/api-balance/src/generated/create-functions.ts", generateCreateFunctions(specs)],
    ["packages/api-balance/src/generated/holds.ts", generateHolds(specs)],
    ["packages/api-balance/src/generated/known-errors.ts", generateKnownErrors(meant)],
    ["mocks/src/generated/provider-ids.ts", generateProviderIds(specs)],
    ["mocks/src/accounts/generated/account-kinds.ts", generateAccountKinds(root, specs)],
    ["packages/money-errors/money-errors.json", `${JSON.stringify(moneyErrors, undefined, 2)}\n`],
    ["packages/money-errors/src/generated/money-errors.ts", generateMoneyErrors(moneyErrors)],
    ["docs/providers/README.md", generateCataloguePage(specs, consoleOnly)],
    ["docs/money-errors.md", generateMoneyErrorsPage(moneyErrors)],
    ...files,
    // With "workspace:" dependencies of the root, turbo would rebuild everything when one of these packages changes.
    await change("package.json", (text) =>
      generateDependencies(text, specs, (id) => `link:packages/${id}`, folders),
    ),
    await change("packages/api-balance/package.json", (text) =>
      generateSharedFields(
        generateDependencies(text, specs, () => "workspace:^", folders),
        manifest,
        "packages/api-balance",
      ),
    ),
    await change("packages/core/package.json", (text) =>
      generateSharedFields(text, manifest, "packages/core"),
    ),
    await change("packages/money-errors/package.json", (text) =>
      generateSharedFields(text, manifest, "packages/money-errors"),
    ),
    await change("mocks/package.json", (text) => generateSharedFields(text, manifest, "mocks")),
    await change("README.md", (text) => generateReadmeTable(text, specs)),
    await change("docs/README.md", (text) => generateOverviewTable(text, specs)),
  ])
}
