import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { generateDocument } from "./generate-document.ts"
import { generateFacts } from "./generate-facts.ts"
import { generatePackage } from "./generate-package.ts"
import { generateProviderReadme } from "./generate-provider-readme.ts"
import { generateWire } from "./generate-wire.ts"
import { readExpectations } from "./read-expectations.ts"
import { readSpec } from "./read-spec.ts"
import type { RootManifest } from "./shared-manifest.ts"

/** Every generated file of one provider's package, by its path below the repository's root. */
export async function generateProvider(root: string, id: string): Promise<Map<string, string>> {
  const spec = await readSpec(root, id)
  const folder = `packages/${id}`
  const version = await readVersion(join(root, folder))
  const manifest: RootManifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"))
  const findError = await readExpectations(root, id)
  const readme = await readFile(join(root, folder, "README.md"), "utf8").catch(() => undefined)
  return new Map([
    ...Object.entries(generatePackage(spec, version, manifest)).map(
      ([file, text]) => [`${folder}/${file}`, text] as const,
    ),
    [`${folder}/openapi.yaml`, generateDocument(spec)],
    [`${folder}/src/generated/wire.ts`, await generateWire(spec)],
    [`${folder}/src/generated/facts.ts`, generateFacts(spec, version)],
    [`${folder}/README.md`, generateProviderReadme(spec, findError, readme)],
  ])
}

async function readVersion(folder: string): Promise<string> {
  const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => '{"version":"0.0.0"}')
  return JSON.parse(manifest).version
}
