import { readFileSync } from "node:fs"
import { relative } from "node:path"
import { equivalents } from "./equivalents.ts"

/** The properties that are read of a mutant of Stryker. */
export interface Mutant {
  readonly fileName: string
  readonly status: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

/** Lines and columns are counted from one. */
interface Place {
  readonly line: number
  readonly column: number
}

/** How many of a folder's mutants the tests found. */
export interface Score {
  readonly folder: string
  readonly killed: number
  readonly timedOut: number
  readonly survived: number
  readonly unreached: number
  readonly equivalent: number
  readonly percent: number
  readonly isEnough: boolean
}

/** The score of a folder; a mutant that no test reaches is a missed one. */
export function toScore(
  { name, floor }: { readonly name: string; readonly floor: number },
  mutants: readonly Mutant[],
): Score {
  const count = (status: string) =>
    mutants.filter((mutant) => mutant.status === status && !isEquivalent(mutant)).length
  const [survived, unreached] = [count("Survived"), count("NoCoverage")]
  const having = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length
  const [killed, timedOut] = [having("Killed"), having("Timeout")]
  const equivalent = having("Survived", "NoCoverage") - survived - unreached
  const all = killed + timedOut + survived + unreached
  const percent = (100 * (killed + timedOut)) / all
  // A folder without mutants proves nothing.
  return {
    folder: name,
    killed,
    timedOut,
    survived,
    unreached,
    equivalent,
    percent,
    isEnough: percent >= floor,
  }
}

function isEquivalent({ fileName, location: { start, end }, replacement }: Mutant): boolean {
  const lines = readFileSync(fileName, "utf8").split("\n")
  const before = lines[start.line - 1]?.slice(0, start.column - 1) ?? ""
  const mutated = `${before}${replacement}${lines[end.line - 1]?.slice(end.column - 1) ?? ""}`.trim()
  return equivalents.some((known) => known.file === relative("", fileName) && known.mutated === mutated)
}

/** A line for each folder. */
export function renderScores(scores: readonly Score[]): string {
  return scores
    .map(({ folder, killed, timedOut, survived, unreached, equivalent, percent }) => {
      const counts = `${killed} killed, ${timedOut} timed out, ${survived} survived, ${unreached} not reached, ${equivalent} equivalent`
      return `${folder.padEnd(24)}${percent.toFixed(1).padStart(6)} %   ${counts}`
    })
    .join("\n")
}
