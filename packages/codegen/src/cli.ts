// codegen          every generated file
// codegen <id>...  those of these providers' packages alone
import { join } from "node:path"
import { generateProvider } from "./generate-provider.ts"
import { generateWorkspace } from "./generate-workspace.ts"
import { findProviderIds } from "./spec/find-provider-ids.ts"
import { readSpec } from "./spec/read-spec.ts"
import { writeFiles } from "./write-files.ts"

const root = join(import.meta.dirname, "../../..")
const chosen = process.argv.slice(2)
const ids = chosen.length > 0 ? chosen : await findProviderIds(root)
const specs = await Promise.all(ids.map((id) => readSpec(root, id)))
const files = await Promise.all(specs.map((spec) => generateProvider(root, spec)))
if (chosen.length === 0) files.push(await generateWorkspace(root, specs))
for (const file of await writeFiles(root, files)) console.log(`wrote ${file}`)
