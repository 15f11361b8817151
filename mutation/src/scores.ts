import { readFileSync } from "node:fs"
import { relative } from "node:path"
import type { MutantResult } from "@stryker-mutator/api/core"
import { equivalents } from "./equivalents.ts"

/** How many of a folder's mutants the tests found. */
export interface Score {
  readonly folder: string
  readonly found: number
  readonly missed: number
  readonly equivalent: number
  readonly percent: number
}

/** The score of a folder; a mutant that no test reaches is a missed one. */
export function toScore(folder: string, mutants: readonly MutantResult[]): Score {
  const having = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status))
  const found = having("Killed", "Timeout").length
  const survivors = having("Survived", "NoCoverage")
  const missed = survivors.filter((mutant) => !isEquivalent(mutant)).length
  const percent = (100 * found) / (found + missed)
  return { folder, found, missed, equivalent: survivors.length - missed, percent }
}

function isEquivalent({ fileName, location: { start, end }, replacement }: MutantResult): boolean {
  const lines = readFileSync(fileName, "utf8").split("\n")
  // Lines and columns are counted from one.
  const before = lines[start.line - 1]?.slice(0, start.column - 1) ?? ""
  const mutated = `${before}${replacement}${lines[end.line - 1]?.slice(end.column - 1) ?? ""}`.trim()
  return equivalents.some((known) => known.file === relative("", fileName) && known.mutated === mutated)
}

/** A line for each folder. */
export function renderScores(scores: readonly Score[]): string {
  return scores
    .map(({ folder, found, missed, equivalent, percent }) => {
      const counts = `${found} of ${found + missed} found, ${equivalent} equivalent`
      return `${folder.padEnd(24)}${percent.toFixed(1).padStart(6)} %   ${counts}`
    })
    .join("\n")
}
