import { gzipSync } from "node:zlib"
import { build } from "esbuild"

/** The kilobytes (1,000 bytes) of a program, bundled for Node, minified, gzip -9. */
export async function measureBundle(contents: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    mainFields: ["module", "main"],
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000
}
