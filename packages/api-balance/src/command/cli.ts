import { readFileSync } from "node:fs"

// The reader of a pipe may leave before the end ("api-balance charges venice | head -1"); that is no error of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? undefined : 1))
// Node would open a debugger, which lets any program of this machine read the keys.
process.on("SIGUSR1", () => {})

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
const words = process.argv.slice(2)
// Nothing else is loaded for it.
if (["-V", "--version"].includes(words.join(" "))) process.stdout.write(`${version}\n`)
else {
  const { run } = await import("./run.js")
  process.exitCode = await run(words, version)
}
