import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { describe, expect, test } from "vitest"
import { registry } from "../packages/api-balance/src/generated/registry.ts"

const root = join(import.meta.dirname, "..")
const read = (file: string) => readFileSync(join(root, file), "utf8")

describe("core names no provider", () => {
  /** Without comments, which may name the provider that a line is there for. */
  const toCode = (file: string) =>
    ts.transpileModule(read(file), {
      compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
    }).outputText
  const code = globSync("packages/core/src/**/*.ts", { cwd: root }).map(
    (file) => [file, toCode(file)] as const,
  )

  test.each(registry.map(({ id, name }) => [id, name]))("neither %s nor %s", (...words) => {
    const pattern = new RegExp(`\\b(${words.join("|")})\\b`, "i")
    expect(code.length).toBeGreaterThan(50)
    expect(code.filter(([, text]) => pattern.test(text)).map(([file]) => file)).toEqual([])
  })
})

/** By what a concept is known, in the published spec of a provider, in its facts and figures or in its adapter. */
const signs: Readonly<Record<string, RegExp>> = {
  "Several keys for one provider": /x-credential.*x-credential/s,
  "Another scheme before the key": /"scheme": ?"(?!Bearer|Basic)\w/,
  "An account parameter in paths": /x-account:/,
  "An account parameter from a first call": /findParameters:/,
  "Constant headers": /x-headers:/,
  "Another host for some operations": /"operations": ?\[.*"baseUrl": ?"https/s,
  "Regions with their own currency": /"units":\{/,
  "Reads by POST": /"repeatable": ?true/,
  "Errors inside a success": /x-error-when:/,
  "Unit of a field": /x-unit:/,
  "Scale of a field": /x-scale:/,
  "Sign of a field": /x-sign:/,
  "Times that are numbers": /x-time:/,
  "The unit beside the amount": /"unitField":/,
  "`owed`": /\bowed:/,
  "`creditLine`": /\bcreditLine\b/,
  "`autoTopUp`": /\bautoTopUp\b/,
  "Weeks and years": /"(week|year)"/,
  "`upTo`": /\bupTo\b/,
  "`setBy`": /\bsetBy\b/,
  "`hard`": /\bhard: true/,
}

describe("a concept of the page of decisions serves at least two providers, and the existing ones of them use it", () => {
  const [table = ""] = read("docs/decisions/what-a-spec-can-say.md").split("\nA test checks")
  const rows = [...table.matchAll(/^\| (.*?) \| .*? \| ([^|]*) \|$/gm)].filter(
    ([, concept]) => !/^(Concept|---)/.test(concept ?? ""),
  )
  const concepts = rows.map(([, concept = "", providers = ""]) => ({
    concept,
    providers: providers.split(", ").map((name) => name.replace(/ \(.*/, "")),
  }))

  test("each has a pattern that detects its use", () => {
    expect(concepts.map(({ concept }) => concept)).toEqual(Object.keys(signs))
  })

  test.each(concepts)("$concept", ({ concept, providers }) => {
    expect(providers.length).toBeGreaterThanOrEqual(2)
    const isNamed = (word: string) => providers.some((one) => one.toLowerCase() === word.toLowerCase())
    const here = registry.filter(({ name }) => isNamed(name))
    expect(here.length).toBeGreaterThan(0)
    const unused = here.filter(({ id }) => {
      const files = globSync([`packages/${id}/openapi.yaml`, `packages/${id}/src/**/*.ts`], { cwd: root })
      return !signs[concept]?.test(files.map(read).join("\n"))
    })
    expect(unused.map(({ id }) => id)).toEqual([])
  })
})
