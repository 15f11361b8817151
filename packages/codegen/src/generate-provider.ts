import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { generateDocument } from "./code/generate-document.ts"
import { generateFacts } from "./code/generate-facts.ts"
import { generateFields } from "./code/generate-fields.ts"
import { generateOptions } from "./code/generate-options.ts"
import { generatePackage } from "./code/generate-package.ts"
import { generateWire } from "./code/generate-wire.ts"
import type { RootManifest } from "./code/shared-manifest.ts"
import type { ProviderSpec } from "./document/provider-spec.ts"
import { generateProviderReadme } from "./pages/generate-provider-readme.ts"
import { readExpectations } from "./spec/read-expectations.ts"

/** Generates all files of one provider's package, by path below the repository's root. */
export async function generateProvider(root: string, spec: ProviderSpec): Promise<Map<string, string>> {
  const folder = `packages/${spec.id}`
  const version = await readVersion(join(root, folder))
  const manifest: RootManifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"))
  const findError = await readExpectations(root, spec.id)
  const readme = await readFile(join(root, folder, "README.md"), "utf8").catch(() => undefined)
  const fields = generateFields(spec)
  return new Map([
    ...Object.entries(generatePackage(spec, version, manifest)).map(
      ([file, text]) => [`${folder}/${file}`, text] as const,
    ),
    [`${folder}/openapi.yaml`, generateDocument(spec)],
    [`${folder}/src/generated/wire.ts`, await generateWire(spec)],
    [`${folder}/src/generated/facts.ts`, generateFacts(spec, version)],
    [`${folder}/src/generated/options.ts`, generateOptions(spec)],
    ...(fields === undefined ? [] : [[`${folder}/src/generated/fields.ts`, fields] as const]),
    [`${folder}/README.md`, generateProviderReadme(spec, findError, readme)],
  ])
}

async function readVersion(folder: string): Promise<string> {
  const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => '{"version":"0.0.0"}')
  return JSON.parse(manifest).version
}
