// codegen <id>...    the generated files of these providers' packages
// codegen workspace  the generated files that speak of all providers
import { join } from "node:path"
import { generateProvider } from "./generate-provider.ts"
import { generateWorkspace } from "./generate-workspace.ts"
import { writeFiles } from "./write-files.ts"

const root = join(import.meta.dirname, "../../..")
for (const target of process.argv.slice(2)) {
  const files = target === "workspace" ? await generateWorkspace(root) : await generateProvider(root, target)
  for (const file of await writeFiles(root, files)) console.log(`wrote ${file}`)
}
