import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { parse } from "yaml"
import { findPackages } from "./find-packages.ts"

const root = join(import.meta.dirname, "..")
const versions = new Map(findPackages(root).map(({ manifest }) => [manifest.name, manifest.version]))

/** What is wrong with the text of a changeset, given the versions of the packages that there are. */
function findFaults(text: string, versions: ReadonlyMap<string, string>): string[] {
  const [, front = "", summary = ""] = /^---\n(.*?)\n?---\n(.*)$/s.exec(text) ?? []
  const bumps = Object.entries<string>(parse(front) ?? {})
  // An empty one says that a change is for no user.
  if (bumps.length === 0) return []
  const unknown = bumps.filter(([name]) => !versions.has(name)).map(([name]) => `${name} is not published`)
  // Before a first release no user has anything to do; a patch requires nothing.
  const demanding = bumps.filter(([name, bump]) => bump !== "patch" && versions.get(name) !== "0.0.0")
  return [
    ...unknown,
    ...(summary.trim() === "" ? ["it does not say what changes"] : []),
    ...(demanding.length > 0 && !/^What to do: \S/m.test(summary)
      ? ["it has no paragraph that begins with `What to do: `, for those who upgrade"]
      : []),
  ]
}

test.each(readdirSync(join(root, ".changeset")).filter((file) => file.endsWith(".md")))(
  "the changeset %s is about published packages and states what their users must do",
  (file) => {
    expect(findFaults(readFileSync(join(root, ".changeset", file), "utf8"), versions)).toEqual([])
  },
)

test("a minor or major change of a released package states what to do, a patch need not", () => {
  const released = new Map([["api-balance", "0.1.0"]])
  const unsupported = (bump: string) => `---\n"api-balance": ${bump}\n---\n\nRows have another name.\n`
  expect(findFaults(unsupported("minor"), released)).toEqual([expect.stringContaining("What to do: ")])
  expect(findFaults(unsupported("major"), released)).toHaveLength(1)
  expect(findFaults(unsupported("patch"), released)).toEqual([])
  expect(findFaults(`${unsupported("minor")}\nWhat to do: read \`rows\`.\n`, released)).toEqual([])
  expect(findFaults("---\n---\n", released)).toEqual([])
  expect(findFaults('---\n"@api-balance/vinchi": patch\n---\n\nx\n', released)).toEqual([
    "@api-balance/vinchi is not published",
  ])
})
