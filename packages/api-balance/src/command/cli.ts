import { readFileSync } from "node:fs"
import { tryStatus } from "./status/try-status.js"

// The reader of a pipe may close it early ("api-balance charges venice | head -1"); that is not an error.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? undefined : 1))
// By default Node opens a debugger, through which any program on this machine could read the keys.
process.on("SIGUSR1", () => {})

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
const words = process.argv.slice(2)
// Load nothing else for these: a prompt draws the status again and again.
if (["-V", "--version"].includes(words.join(" "))) process.stdout.write(`${version}\n`)
else if (words[0] !== "status" || !(await tryStatus(words.slice(1)))) {
  const { run } = await import("./run.js")
  process.exitCode = await run(words, version)
}
