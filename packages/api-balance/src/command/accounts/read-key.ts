import { type ErrorFacts, InvalidOptionError } from "@api-balance/core"
import { createRedactor, findSecrets } from "@api-balance/core/adapter"
import { type ProgramEnd, type ProgramLimits, type ProgramWords, runProgram } from "./run-program.js"

/** A command that prints a key, and the folder that it runs in. */
export interface KeyCommand {
  readonly words: ProgramWords
  readonly folder: string
}

/** An unlocked vault responds within a second; one that asks its owner takes longer. */
const limits: ProgramLimits = { timeout: 30_000, most: 64_000 }

const ends = new Map<string, Promise<ProgramEnd>>()

/**
 * Reads a key that a command prints. A command runs once in this process, however often its key is read.
 * @throws InvalidOptionError that never shows what the command printed as the key
 */
export async function readKey(
  { words, folder }: KeyCommand,
  facts: ErrorFacts & { readonly option: string },
  allowed = limits,
): Promise<string> {
  const name = JSON.stringify([folder, words])
  const end = ends.get(name) ?? runProgram(words, folder, allowed)
  ends.set(name, end)
  const found = await end
  const key = found.stdout.replace(/\r?\n$/, "")
  const problem = findProblem(found, key, allowed)
  if (problem === undefined) return key
  throw new InvalidOptionError(`comes from the command "${words[0]}", which ${problem}`, facts)
}

function findProblem(found: ProgramEnd, key: string, { timeout, most }: ProgramLimits): string | undefined {
  const { end, code } = found
  if (end === "not started")
    return code === "ENOENT"
      ? "was not found; install it, or name it by its absolute path"
      : `cannot be run (${code})`
  if (end === "late")
    return `took longer than ${timeout / 1000} s and was stopped; run it in a terminal to see what it waits for`
  if (end === "too long") return `printed more than ${most / 1000} kB; it must print the key alone`
  if (end === "stopped") return `was stopped by ${code}`
  if (code !== 0) return `failed with exit code ${code}${quote(found)}; run it in a terminal to see why`
  if (key.trim() === "") return "printed nothing; it must print the key"
  return /[\r\n]/.test(key) ? "printed more than one line; it must print the key alone" : undefined
}

/** What the program says. What it printed as the key is unknown if it failed, so that nothing is quoted beside it. */
function quote({ stdout, stderr }: ProgramEnd): string {
  const variables = Object.entries(process.env).map(([name, value = ""]) => [name, value] as const)
  let redactor = createRedactor()
  for (const secret of findSecrets(variables)) redactor = redactor.with([secret])
  const text = stdout === "" ? redactor.show(stderr) : ""
  return text && ` and says "${text}"`
}
