import { execFile } from "node:child_process"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { promisify } from "node:util"
import { repository } from "../paths.ts"

/** When the pictures are taken: the figures of the demo depend on the time alone. */
const clock = `${toUrl("test/docs/stop-clock.ts")}?2026-11-24T15:00:00Z`

/** What `api-balance --demo` prints on a terminal of 100 columns, with its escape sequences. */
export async function runDemo(): Promise<string> {
  return run("--demo", "--import", toUrl("site/src/pictures/pretend-terminal.ts"))
}

/** The page that `api-balance report --demo` writes. */
export async function createDemoReport(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "api-balance-picture-"))
  try {
    const file = join(folder, "report.html")
    await run(`report --demo --html ${file}`)
    return await readFile(file, "utf8")
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function run(words: string, ...options: string[]) {
  const command = [
    ...["--import", clock],
    ...options,
    join(repository, "packages/api-balance/bin/api-balance.js"),
    ...words.split(" "),
  ]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { env: {} })
  return stderr + stdout
}

function toUrl(path: string) {
  return pathToFileURL(join(repository, path)).href
}
