import type { ProviderSpec } from "../document/provider-spec.ts"
import { type RootManifest, sharedManifest } from "./shared-manifest.ts"

/** Generates the manifest and settings, which are the same for all provider packages except the version. */
export function generatePackage(
  { id, title, document }: ProviderSpec,
  version: string,
  root: RootManifest,
): Record<string, string> {
  return {
    "package.json": toJson({
      name: `@api-balance/${id}`,
      version,
      description: `${title} for api-balance: ${document.info["x-provider"].summary}`,
      keywords: ["api-balance", id, "balance", "billing", "credits", "usage"],
      ...sharedManifest(root, `packages/${id}`),
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./openapi.yaml": "./openapi.yaml",
      },
      files: ["CHANGELOG.md", "dist", "openapi.yaml"],
      scripts: {
        build: "rimraf dist && tsc --emitDeclarationOnly && node ../../scripts/bundle.js",
        check: "publint --strict && attw --pack . --profile esm-only --exclude-entrypoints ./openapi.yaml",
      },
      dependencies: { "@api-balance/core": "workspace:^" },
      devDependencies: { "@api-balance/mocks": "workspace:^" },
    }),
    "tsconfig.json": toJson({
      extends: "../../tsconfig.json",
      compilerOptions: { rootDir: "src", outDir: "dist" },
      include: ["src"],
    }),
  }
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
