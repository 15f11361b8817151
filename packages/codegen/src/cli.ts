// codegen          generates all files
// codegen <id>...  generates only the files of these providers' packages
import { join } from "node:path"
import { generateProvider } from "./generate-provider.ts"
import { generateWorkspace } from "./generate-workspace.ts"
import { findProviderIds } from "./spec/find-provider-ids.ts"
import { SpecError } from "./spec/problems.ts"
import { readSpecs } from "./spec/read-specs.ts"
import { removeOthers, writeFiles } from "./write-files.ts"

const root = join(import.meta.dirname, "../../..")
const chosen = process.argv.slice(2)
try {
  const specs = await readSpecs(root, chosen.length > 0 ? chosen : await findProviderIds(root))
  const files = await Promise.all(specs.map((spec) => generateProvider(root, spec)))
  if (chosen.length === 0) {
    const workspace = await generateWorkspace(root, specs)
    files.push(workspace)
    // Files of a provider that was removed.
    for (const file of await removeOthers(root, ["docs/providers", "mocks/specs"], workspace))
      console.log(`removed ${file}`)
  }
  for (const file of await writeFiles(root, files)) console.log(`wrote ${file}`)
} catch (error) {
  if (!(error instanceof SpecError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
