import { existsSync, globSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import ts from "typescript"
import { describe, expect, test } from "vitest"

const root = join(import.meta.dirname, "..")
const page = "docs/architecture.md"
const most = 25

/** The rooms that the page draws: below the name of each source folder, a line for each room with the rooms that it imports. */
const drawings = [
  ...readFileSync(join(root, page), "utf8").matchAll(/^### `([\w/-]+)`\n.*?^```\n(.*?)^```/gms),
].map(([, folder = "", drawing = ""]) => ({ folder, drawing }))

test("the page draws the rooms", () => {
  expect(drawings.map(({ folder }) => folder)).toEqual(
    expect.arrayContaining([
      "packages/core/src",
      "packages/api-balance/src",
      "packages/api-balance/src/command",
      "packages/codegen/src",
      "mocks/src",
    ]),
  )
})

describe.each(drawings)("$folder", ({ folder, drawing }) => {
  const files = globSync("**/*.ts", { cwd: join(root, folder) })
  const imports = findImports(folder, files)
  const arrows = toArrows(imports, toRoom)

  test(`is drawn in ${page} as it is`, () => {
    const rooms = [...new Set(files.map(toRoom))].sort()
    const drawn = rooms.map((room) => `${room} -> ${(arrows.get(room) ?? []).join(", ")}`.trim())
    expect(drawing.trim().split("\n"), "the lines of the page are on the left").toEqual(drawn)
  })

  test("has no rooms that import each other, directly or through others", () => {
    expect(findCircles(arrows)).toEqual([])
  })
})

/** Every folder of sources, without the generated ones, which import the types that they are written in. */
const sources = globSync("{*,packages/*}/src", { cwd: root }).sort()

describe.each(sources)("%s", (folder) => {
  const files = globSync("**/*.ts", { cwd: join(root, folder) }).filter(
    (file) => !/(^|\/)generated\//.test(file),
  )
  const imports = findImports(folder, files)

  test("has no folders that import each other, and no files that do, directly or through others", () => {
    expect(findCircles(toArrows(imports, dirname))).toEqual([])
    expect(findCircles(toArrows(imports, (file) => file))).toEqual([])
  })

  test(`has no folder with more than ${most} files, except those with one for each provider`, () => {
    const counted = files.filter((file) => !existsSync(join(root, "specs", basename(file, ".ts"))))
    const crowded = [...Map.groupBy(counted, dirname)].filter(([, { length }]) => length > most)
    expect(crowded.map(([crowd]) => crowd)).toEqual([])
  })
})

/** Which imports a wall is about, and which of them it lets through, as "importing file > imported file". */
const walls: readonly { readonly title: string; readonly about: RegExp; readonly only: RegExp }[] = [
  { title: "the history knows the model only", about: /^history\/.* > (?!history\/)/, only: /> model\// },
  {
    title: "the forecast knows the model, the history and movements, never the watch",
    about: /^forecast\/.* > (?!forecast\/)/,
    only: /> (model|history|movement)\//,
  },
  {
    title:
      "the command takes from the library what a user could, and what else the log and the watch share with it",
    about: /^command\/.* > (?!command\/)/,
    only: /> (index|history\/index|generated\/.*|model\/account-ref|forecast\/to-(?:forecast|period-spends)|movement\/.*|watch\/(?!create-|watch).*)\.ts$/,
  },
  {
    title: "a sub-command knows the shared words of the command, and no other sub-command",
    about: /^command\/\w+\/.* > command\//,
    only: /^command\/(\w+)\/.* > command\/(\1|model|terminal|files|table|options|accounts|reading|rows|recording|forecast|page|spending|snapshot)\//,
  },
]

describe("the walls of api-balance", () => {
  const folder = "packages/api-balance/src"
  const imports = findImports(folder, globSync("**/*.ts", { cwd: join(root, folder) })).map(
    ({ from, to }) => `${from} > ${to}`,
  )

  test.each(walls)("$title", ({ about, only }) => {
    const leaving = imports.filter((line) => about.test(line))
    expect(leaving.length, "the wall is about something").toBeGreaterThan(0)
    expect(leaving.filter((line) => !only.test(line))).toEqual([])
  })

  test("the library knows no command", () => {
    expect(imports.filter((line) => /^(?!command\/).* > command\//.test(line))).toEqual([])
  })
})

/** The first folder of a file; files beside the folders are the entry points. */
function toRoom(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : "entry points"
}

/** An import of a file by another one. */
interface Import {
  readonly from: string
  readonly to: string
}

/** Which files each file imports, be it types only. */
function findImports(folder: string, files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    ts
      .preProcessFile(readFileSync(join(root, folder, from), "utf8"))
      .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
      .map(({ fileName }) => ({ from, to: join(dirname(from), fileName).replace(/\.js$/, ".ts") }))
      .filter(({ to }) => files.includes(to)),
  )
}

/** Which of some groups of files import which. */
function toArrows(imports: readonly Import[], toGroup: (file: string) => string): Map<string, string[]> {
  const groups = Map.groupBy(
    imports.filter(({ from, to }) => toGroup(from) !== toGroup(to)),
    ({ from }) => toGroup(from),
  )
  return new Map(
    [...groups].map(([group, own]) => [group, [...new Set(own.map(({ to }) => toGroup(to)))].sort()]),
  )
}

/** What leads back to itself. */
function findCircles(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const leadsBack = (start: string) => {
    const seen = new Set<string>()
    const visit = (group: string): boolean =>
      (arrows.get(group) ?? []).some(
        (next) => next === start || (!seen.has(next) && seen.add(next) && visit(next)),
      )
    return visit(start)
  }
  return [...arrows.keys()].filter(leadsBack)
}
