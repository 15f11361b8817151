import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { equivalents } from "../mutation/src/equivalents.ts"
import { mutatedFolders } from "../mutation/src/folders.ts"
import { type Mutant, toScore } from "../mutation/src/scores.ts"

const folder = { name: "core/money", floor: 85 }

function create(count: number, status: string, change: Partial<Mutant> = {}): Mutant[] {
  const location = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  return Array.from({ length: count }, () => ({
    fileName: join(process.cwd(), "package.json"),
    status,
    replacement: "",
    location,
    ...change,
  }))
}

test("a folder has enough at its floor, and not below it; a mutant that no test reaches is a missed one", () => {
  const found = [...create(80, "Killed"), ...create(5, "Timeout")]
  const missed = [...create(10, "Survived"), ...create(5, "NoCoverage")]
  expect(toScore(folder, [...found, ...missed])).toEqual({
    folder: "core/money",
    killed: 80,
    timedOut: 5,
    survived: 10,
    unreached: 5,
    equivalent: 0,
    percent: 85,
    isEnough: true,
  })
  expect(toScore(folder, [...found, ...missed, ...create(1, "NoCoverage")]).isEnough).toBe(false)
})

test("a folder without mutants has not enough: its path may be wrong", () => {
  expect(toScore(folder, create(9, "Ignored")).isEnough).toBe(false)
})

test("a mutant that is named as equivalent is left out, and only as it is named", () => {
  const file = "packages/core/src/money/amount.ts"
  const fileName = join(process.cwd(), file)
  const lines = readFileSync(fileName, "utf8").split("\n")
  const line = lines.findIndex((text) => text.includes("if (value === undefined || unit === undefined)"))
  const column = (lines[line]?.indexOf("value ===") ?? 0) + 1
  const location = {
    start: { line: line + 1, column },
    end: { line: line + 1, column: column + "value === undefined".length },
  }
  const known = create(1, "Survived", { fileName, location, replacement: "false" })
  const other = create(1, "Survived", { fileName, location, replacement: "true" })
  expect(toScore(folder, known)).toMatchObject({ equivalent: 1, survived: 0 })
  expect(toScore(folder, other)).toMatchObject({ equivalent: 0, survived: 1 })
})

test("each folder is there, and has a floor of at least 85 %", () => {
  for (const { source, floor } of mutatedFolders) {
    expect(existsSync(source), source).toBe(true)
    expect(floor).toBeGreaterThanOrEqual(85)
  }
})

test("each equivalent mutant names a file that is there", () => {
  for (const { file } of equivalents) expect(existsSync(file), file).toBe(true)
})
