import { globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import ts from "typescript"
import { describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "..")
const page = "docs/architecture.md"
const most = 25

/** The rooms that the page draws: below the name of each source folder, a line for each room with the rooms that it imports. */
const drawings = [
  ...readFileSync(join(root, page), "utf8").matchAll(/^### `([\w/-]+)`\n.*?^```\n(.*?)^```/gms),
].map(([, folder = "", drawing = ""]) => ({ folder, drawing }))

test("the page draws what it is about", () => {
  expect(drawings.map(({ folder }) => folder)).toEqual(
    expect.arrayContaining(["packages/core/src", "packages/codegen/src", "mocks/src"]),
  )
})

describe.each(drawings)("$folder", ({ folder, drawing }) => {
  const files = globSync("**/*.ts", { cwd: join(root, folder) })
  const arrows = findArrows(folder, files)

  test(`is drawn in ${page} as it is`, () => {
    const rooms = [...new Set(files.map(toRoom))].sort()
    const drawn = rooms.map((room) => `${room} -> ${(arrows.get(room) ?? []).join(", ")}`.trim())
    expect(drawing.trim().split("\n"), "the lines of the page are on the left").toEqual(drawn)
  })

  test("has no rooms that import each other, directly or through others", () => {
    const leadsBack = (start: string) => {
      const seen = new Set<string>()
      const visit = (room: string): boolean =>
        (arrows.get(room) ?? []).some(
          (next) => next === start || (!seen.has(next) && seen.add(next) && visit(next)),
        )
      return visit(start)
    }
    expect([...arrows.keys()].filter(leadsBack)).toEqual([])
  })

  test(`has no room with more than ${most} files`, () => {
    const crowded = [...Map.groupBy(files, dirname)].filter(([, { length }]) => length > most)
    expect(crowded.map(([room]) => room)).toEqual([])
  })
})

/** The first folder of a file; files beside the folders are the entry points. */
function toRoom(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : "entry points"
}

/** Which rooms each room imports, be it types only. */
function findArrows(folder: string, files: readonly string[]): Map<string, string[]> {
  const arrows = new Map<string, Set<string>>()
  for (const file of files) {
    const text = readFileSync(join(root, folder, file), "utf8")
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      const target = join(dirname(file), fileName)
      if (!fileName.startsWith(".") || !files.includes(target.replace(/\.js$/, ".ts"))) continue
      const [from, to] = [toRoom(file), toRoom(target)]
      if (from !== to) arrows.set(from, (arrows.get(from) ?? new Set()).add(to))
    }
  }
  return new Map([...arrows].map(([room, targets]) => [room, [...targets].sort()]))
}
