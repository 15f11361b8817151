import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { basename, dirname, join, relative } from "node:path"
import { build } from "esbuild"
import { toNotices } from "./to-notices.js"

const requires = 'import { createRequire } from "node:module"\nconst require = createRequire(import.meta.url)'

/**
 * Puts each entry of a package into one file, and what several entries share into chunks. What the manifest names as a
 * dependency stays outside, so that a workspace package is loaded once for all importers; of what is bundled, the licences
 * are written beside. Declarations stay as the compiler wrote them, as far as an entry needs them.
 *
 * The command of a package is bundled apart and loads the package's entries as a program of a user would, unless it is
 * `together` with them. Its first file holds all that it always loads: each further file takes a millisecond to open, and a
 * shell prompt waits for it. What it loads only when it is needed comes from `src/command/run.ts`.
 */
export async function bundlePackage(root, { together = false, ...options } = {}) {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"))
  const { exports, bin, dependencies = {}, peerDependencies = {} } = manifest
  const entries = Object.values(exports).filter((entry) => entry.default)
  const library = entries.map((entry) => toSource(entry.default))
  const command = bin ? ["src/command/cli.ts"] : []

  const bundle = async (entryPoints, more) => {
    const { metafile, outputFiles } = await build({
      absWorkingDir: root,
      entryPoints,
      outdir: "dist",
      outbase: "src",
      // As deep as a file of a room, for what is found by its place.
      chunkNames: "chunks/[name]-[hash]",
      splitting: true,
      bundle: true,
      format: "esm",
      platform: "neutral",
      target: "node20.19",
      external: ["node:*", ...Object.keys({ ...dependencies, ...peerDependencies })],
      metafile: true,
      write: false,
      logLevel: "warning",
      ...more,
      ...options,
    })
    await writeOutputs(root, outputFiles, metafile.outputs)
    return Object.keys(metafile.inputs)
  }
  const forNode = { platform: "node", banner: { js: requires } }
  const loadsEntries = {
    name: "loads entries",
    setup: ({ onResolve, resolve }) =>
      onResolve({ filter: /^\./ }, async ({ path, pluginData, ...where }) => {
        if (pluginData === "resolved") return
        const { path: file } = await resolve(path, { ...where, pluginData: "resolved" })
        const name = relative(root, file)
        if (library.includes(name)) return { path: name.replace(/^src(.*)\.ts$/, "..$1.js"), external: true }
      }),
  }
  const laterIsOutside = {
    name: "later is outside",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ kind, path }) =>
        kind === "dynamic-import" ? { path, external: true } : undefined,
      ),
  }
  const inputs = together
    ? await bundle([...library, ...command], forNode)
    : [
        ...(await bundle(library)),
        ...(await bundle(command, { platform: "node", splitting: false, plugins: [laterIsOutside] })),
        ...(await bundle(bin ? ["src/command/run.ts"] : [], {
          ...forNode,
          chunkNames: "command/[name]-[hash]",
          plugins: [loadsEntries],
        })),
      ]
  const notices = await toNotices(root, inputs)
  if (notices) await writeFile(join(root, "dist/THIRD-PARTY-NOTICES.txt"), notices)
  await removeUnneeded(
    join(root, "dist"),
    entries.map((entry) => join(root, entry.types)),
  )
}

/**
 * Writes what was bundled, each chunk under the name of what it mostly holds: a name with a digest in it would stay behind
 * whenever a cache puts another build into the folder.
 */
async function writeOutputs(root, files, outputs) {
  const names = new Map()
  for (const [path, { inputs }] of Object.entries(outputs)) {
    const [, folder, name] = path.match(/^(.*\/)(.*)-[A-Z0-9]{8}\.js$/) ?? []
    if (name === undefined) continue
    const [largest] = Object.entries(inputs).sort(
      ([, left], [, right]) => right.bytesInOutput - left.bytesInOutput,
    )
    const wanted = name === "chunk" ? basename(largest?.[0] ?? "shared").replace(/\.\w+$/, "") : name
    const taken = (one) => [...names.values()].includes(`${folder}${one}.js`)
    let free = wanted
    for (let count = 2; taken(free); count++) free = `${wanted}-${count}`
    names.set(path, `${folder}${free}.js`)
  }
  for (const { path, text } of files) {
    const own = relative(root, path)
    const target = join(root, names.get(own) ?? own)
    let renamed = text
    for (const [old, next] of names) renamed = renamed.replaceAll(basename(old), basename(next))
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, renamed)
  }
}

function toSource(file) {
  return file.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts")
}

/** Removes the declarations that no entry leads to. */
async function removeUnneeded(dist, entries) {
  const needed = new Set()
  for (const queue = [...entries]; queue.length > 0; ) {
    const file = queue.pop()
    if (needed.has(file)) continue
    needed.add(file)
    for (const [, name] of (await readFile(file, "utf8")).matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g))
      queue.push(`${join(dirname(file), name)}.d.ts`)
  }
  for (const name of await readdir(dist, { recursive: true }))
    if (name.endsWith(".d.ts") && !needed.has(join(dist, name))) await rm(join(dist, name))
  await removeEmptyFolders(dist)
}

async function removeEmptyFolders(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory()) await removeEmptyFolders(join(folder, entry.name))
  if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true })
}
