// check-sources [folder]: do the source pages of the specs still exist, and has a vendor published a newer
// document than ours? Exits with 1 when a page is gone or a document has another version.
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"

const root = process.argv[2] ?? join(import.meta.dirname, "../..")

async function read(url: string): Promise<{ url: string; status: number | string; text: string }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) })
    return { url, status: response.status, text: await response.text() }
  } catch (error) {
    return { url, status: error instanceof Error ? error.message : String(error), text: "" }
  }
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

const documents = globSync("packages/*/openapi.yaml", { cwd: root }).map((file) =>
  readFileSync(join(root, file), "utf8"),
)
const pages = new Set(
  documents.flatMap((text) => [...text.matchAll(/^\s+url: (https?:\S+)$/gm)].map(([, url]) => url ?? "")),
)
for (const { url, status } of await Promise.all([...pages].map(read))) {
  if (status === 404 || status === 410)
    fail(`gone    ${url} (${status}): find where it moved, and correct the spec`)
  else console.log(`${status === 200 ? "there" : "unknown"}   ${url} (${status})`)
}

for (const file of globSync("specs/*/vendor.lock.yaml", { cwd: root })) {
  const { source, version } = parse(readFileSync(join(root, file), "utf8"))
  const { status, text } = await read(source)
  const published = /^\s*version: ['"]?([\w.-]+)/m.exec(text)?.[1]
  if (status !== 200 || !published) fail(`${file}: ${source} shows no version (${status})`)
  else if (published !== version) fail(`${file}: ${source} is now ${published}, ours is ${version}`)
  else console.log(`same    ${source} (${version})`)
}
