import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import type { Row } from "../results/result.ts"
import { measure } from "./measure.ts"

const run = promisify(execFile)
const preload = join(import.meta.dirname, "../programs/report-processor.cjs")
const bin = join(import.meta.dirname, "../../../packages/api-balance/bin/api-balance.js")

/** What it takes to start the command, beside a Node that does nothing. */
export function measureStart(rounds: number): Promise<readonly Row[]> {
  const start =
    (...words: readonly string[]) =>
    async () => ({ processor: await measureProcessor(...words) })
  return measure(rounds, {
    "an empty node": start("--eval", ""),
    "api-balance --version": start(bin, "--version"),
    "api-balance status": start(bin, "status"),
    "api-balance --help": start(bin, "--help"),
    "api-balance usage --help": start(bin, "usage", "--help"),
  })
}

/** The milliseconds of processor time that a run of Node takes. */
export async function measureProcessor(...words: readonly string[]): Promise<number> {
  const { stderr } = await run(process.execPath, ["--require", preload, ...words])
  return JSON.parse(stderr).processor
}
