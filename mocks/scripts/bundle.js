// Bundles the mocks with Prism and all that it needs, so that an install brings none of its packages or install scripts.
import { fileURLToPath } from "node:url"
import { bundlePackage } from "../../scripts/bundle-package.js"

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

await bundlePackage(root, {
  // A second copy of Prism would double the package.
  together: true,
  // Names stay, for stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [{ name: "prism", setup }],
})

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
