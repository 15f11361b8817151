import { run } from "./run.js"

// The reader of a pipe may leave before the end ("api-balance charges venice | head -1"); that is no error of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? undefined : 1))

process.exitCode = await run(process.argv.slice(2))
