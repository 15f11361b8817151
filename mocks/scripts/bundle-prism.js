// Puts Prism and all that it needs into dist/engine/prism.js, so that an install brings none of its packages or install scripts.
import { writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { toNotices } from "./to-notices.js"

const root = fileURLToPath(new URL("..", import.meta.url))

const replacements = {
  // The UMD build cannot be bundled.
  "jsonc-parser": "jsonc-parser/lib/esm/main.js",
  // Prism uses English only; the other locales are two thirds of the bundle.
  "@faker-js/faker": "@faker-js/faker/locale/en",
  // Node warns of its own one, outside node_modules.
  url: `${root}scripts/url.js`,
}

// Postman collections, proxying and callbacks: no mock of ours gets there.
const absent = [
  "@stoplight/http-spec/postman/operation",
  "node-fetch",
  "http-proxy-agent",
  "https-proxy-agent",
]

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["src/engine/prism.ts"],
  outfile: "dist/engine/prism.js",
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // Names stay, for stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
  banner: {
    js: [
      "// Prism and what it needs, in one file. Their licences are in THIRD-PARTY-NOTICES.txt.",
      'import { createRequire } from "node:module"',
      "const require = createRequire(import.meta.url)",
    ].join("\n"),
  },
  metafile: true,
  plugins: [{ name: "prism", setup }],
})
await writeFile(`${root}dist/THIRD-PARTY-NOTICES.txt`, await toNotices(root, Object.keys(metafile.inputs)))

function setup({ onResolve, onLoad, resolve }) {
  onResolve({ filter: toFilter(Object.keys(replacements)) }, ({ path, resolveDir, kind }) =>
    resolve(replacements[path], { resolveDir, kind }),
  )
  onResolve({ filter: toFilter(absent) }, ({ path }) => ({ path, namespace: "absent" }))
  onLoad({ filter: /./, namespace: "absent" }, () => ({ contents: "" }))
}

function toFilter(names) {
  return new RegExp(`^(${names.join("|")})$`)
}
