import { build } from "esbuild"
import { inject } from "vitest"

/** A file of the consumer and all that it imports in one ES module, as a bundler makes it for pages and Workers. */
export async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: inject("app"),
    entryPoints: [`source/${file}`],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
  })
  return outputFiles[0]?.text ?? ""
}
