import { run } from "./run.js"

// The reader of a pipe may leave before the end ("api-balance | head -1"); that is no error of ours.
process.stdout.on("error", () => process.exit())

process.exitCode = await run(process.argv.slice(2))
