import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { parse, stringify } from "yaml"
import { followPointer } from "../src/document/follow-pointer.ts"
import { SpecError } from "../src/spec/problems.ts"
import { readExpectations } from "../src/spec/read-expectations.ts"
import { readSpecs } from "../src/spec/read-specs.ts"
import { acme, edit, readAcme, toVendored } from "./read-acme.ts"

const sources = "      externalDocs: { url: https://acme.example/docs/balance }\n"
const problems = async (files: Record<string, string>) => {
  const error = await readAcme(files).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(SpecError)
  return (error as Error).message.split("\n")
}

test("all problems are reported at once: file, line, pointer and reason", async () => {
  const broken = [
    ["security:\n  - apiKey: []\n", ""],
    [sources, ""],
    ['"#/components/schemas/Problem"', '"#/components/schemas/Problems"'],
    ["id: acme", "id: acmee"],
    ["description: The endpoints of Acme that speak about money.", "x-note: none"],
  ].reduce((text, [from = "", to = ""]) => edit(text, from, to), acme)
  expect(await problems({ "openapi.yaml": broken })).toEqual([
    "specs/acme/openapi.yaml:1 #/security: the first security requirement must name the first scheme with `x-credential`, which states the key's variables",
    "specs/acme/openapi.yaml:2 #/info: Give `info` a `description`; the provider's page begins with it.",
    'specs/acme/openapi.yaml:8 #/info/x-provider/id: "acmee" is not the name of the folder, "acme"',
    "specs/acme/openapi.yaml:22 #/paths/~1balance/get: Give the operation `externalDocs` with the page that it was read from.",
    "specs/acme/openapi.yaml:22 #/paths/~1balance/get: Every operation should have security defined on it or on the root level.",
    `specs/acme/openapi.yaml:42 #/paths/~1balance/get/responses/401/content/application~1json/schema: Can't resolve $ref "#/components/schemas/Problems"`,
    'specs/acme/openapi.yaml:47 #/components/securitySchemes/apiKey: Security scheme: "apiKey" is never used.',
    'specs/acme/openapi.yaml:56 #/components/schemas/Problem: Component: "Problem" is never used.',
  ])
})

test("invalid YAML is reported with its lines, together with the errors of other files", async () => {
  const text = edit(
    edit(acme, "title: Acme billing", 'title: "Acme billing'),
    "id: acme",
    "id: acme\n    id: acme",
  )
  const found = await problems({ "openapi.yaml": text })
  expect(found[0]).toBe('specs/acme/openapi.yaml:3: Missing closing "quote')
  const files = {
    ...toVendored(acme),
    "overlay.yaml": "overlay: 1.0.0\nactions: [\n",
    "vendor.lock.yaml": "a: 1\na: 2\n",
  }
  expect(await problems(files)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^specs\/acme\/overlay\.yaml:\d+: /),
      "specs/acme/vendor.lock.yaml:2: Map keys must be unique",
    ]),
  )
})

test("an error of an overlay is located in the overlay, and any other in the vendor's document", async () => {
  const vendor = edit(acme, sources, "")
  const actions = [
    { target: "$.info['x-provider']", update: { summary: "Ends with a full stop." } },
    { target: "$.paths", update: { "/usage": { get: { operationId: "getUsage" } } } },
    { target: "$.tags", update: { name: "Spending" } },
  ]
  const files = toVendored(vendor, actions)
  const overlay = stringify(parse(files["overlay.yaml"] ?? ""))
  const toLine = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length
  const found = await problems({ ...files, "overlay.yaml": overlay })
  expect(found).toContain(
    `specs/acme/vendor.yaml:${toLine(vendor, "get:")} #/paths/~1balance/get: Give the operation \`externalDocs\` with the page that it was read from.`,
  )
  expect(found).toContainEqual(
    expect.stringMatching(
      `^specs/acme/overlay.yaml:${toLine(overlay, "/usage:") + 1} #/actions/1/update/~1usage/get: `,
    ),
  )
})

test.each([
  "#/openapi",
  "#/info",
  "#/info/version",
  "#/info/description",
  "#/info/x-provider",
  "#/info/x-provider/id",
  "#/info/x-provider/name",
  "#/info/x-provider/summary",
  "#/info/x-provider/dashboard",
  "#/info/x-provider/cacheTtl",
  "#/info/x-provider/cacheTtl/seconds",
  "#/servers",
  "#/servers/0/url",
  "#/security",
  "#/paths",
  "#/paths/~1balance/get/operationId",
  "#/paths/~1balance/get/summary",
  "#/paths/~1balance/get/x-evidence",
  "#/paths/~1balance/get/externalDocs",
  "#/paths/~1balance/get/externalDocs/url",
  "#/paths/~1balance/get/responses",
  "#/paths/~1balance/get/responses/200/content",
  "#/components",
  "#/components/securitySchemes",
])("a spec without %s is refused with file and line", async (pointer) => {
  const document = parse(acme)
  const [, parent = "", key = ""] = /(.*)\/(.*)/.exec(pointer) ?? []
  const node = followPointer(document, parent) as Record<string, unknown>
  expect(node).toHaveProperty([key])
  delete node[key]
  expect((await problems({ "openapi.yaml": stringify(document) }))[0]).toMatch(
    /^specs\/acme\/openapi\.yaml:\d+ /,
  )
})

test.each([
  ["an empty file", ""],
  ["a list", "[]"],
  ["a text", "Acme"],
  ["no OpenAPI", "a: 1"],
  ["an older OpenAPI", edit(acme, "openapi: 3.1.0", 'swagger: "2.0"')],
])("a spec that is %s is refused by its name", async (_, text) => {
  expect((await problems({ "openapi.yaml": text }))[0]).toMatch(/^specs\/acme\/openapi\.yaml/)
})

test("a reference that leads back to itself is refused", async () => {
  const circle = edit(
    acme,
    "    Balance:\n",
    '    Circle: { $ref: "#/components/schemas/Circle" }\n    Balance:\n',
  )
  const text = edit(circle, '"#/components/schemas/Balance"', '"#/components/schemas/Circle"')
  expect((await problems({ "openapi.yaml": text }))[0]).toMatch(/^specs\/acme\/openapi\.yaml:\d+ /)
})

test("a missing spec is refused, and so is one beside a vendor's document, which would be ignored", async () => {
  expect(await problems({ "notes.md": "" })).toEqual(["specs/acme/openapi.yaml: the file does not exist"])
  expect(await problems({ ...toVendored(acme), "openapi.yaml": acme })).toEqual([
    "specs/acme/openapi.yaml: it is ignored, because there is a vendor.yaml",
  ])
})

test("a table of expectations that is not TypeScript is refused with its line", async () => {
  const root = await mkdtemp(join(tmpdir(), "api-balance-expectations-"))
  onTestFinished(() => rm(root, { recursive: true }))
  await mkdir(join(root, "packages/acme/test"), { recursive: true })
  await writeFile(
    join(root, "packages/acme/test/expectations.ts"),
    "export const expectations = {\n  getBalance: {\n",
  )
  await expect(readExpectations(root, "acme")).rejects.toThrow(
    "packages/acme/test/expectations.ts:3: '}' expected.",
  )
})

test("of several specs, the errors of each are reported", async () => {
  await expect(readSpecs("/nowhere", ["a", "b"])).rejects.toThrow(
    "specs/a/openapi.yaml: the file does not exist\nspecs/b/openapi.yaml: the file does not exist",
  )
})
