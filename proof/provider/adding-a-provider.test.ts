import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { readBlocks } from "../../test/docs/read-blocks.ts"
import { copyRepository, type RepositoryCopy } from "../copy-repository.ts"
import { runCommand } from "../run-command.ts"

const page = "docs/guides/adding-a-provider.md"
const id = "toy-money"
const own = [`specs/${id}/`, `packages/${id}/`, `mocks/src/accounts/${id}.ts`, `.changeset/${id}.md`]

/** What the page has to be followed with, in its order. */
const blocks = readBlocks({
  path: page,
  text: readFileSync(join(import.meta.dirname, "../..", page), "utf8"),
}).filter(({ marks }) => marks["not run"]?.startsWith("the proof follows"))
const [begin, removal] = [blocks[0], blocks.at(-1)]

let copy: RepositoryCopy
beforeAll(async () => {
  copy = await copyRepository()
  await run("git add -A && git -c user.name=t -c user.email=t@example.com commit --quiet -m before")
})
afterAll(() => copy?.remove())

async function run(line: string): Promise<string> {
  const { code, output } = await runCommand(copy.folder, line)
  expect(code, `${line}\n${output}`).toBe(0)
  return output
}

/** Does what a block says: its commands as they stand, or its file. */
async function follow({ text, marks }: (typeof blocks)[number]): Promise<string> {
  if (marks.file === undefined) return run(text)
  writeFileSync(join(copy.folder, marks.file), `${text}\n`)
  return ""
}

/** What changed since, new files one by one. */
const findChanges = async () =>
  (await run("git status --porcelain --untracked-files=all"))
    .split("\n")
    .filter(Boolean)
    .map((line) => line.slice(3))

test.each([
  ["an invalid id", "Toy", '"Toy" is not an id'],
  ["an id that is taken", "vinci", "packages/vinci already exists."],
  ["a word too many", "toy Toy toy", "Too many arguments."],
  ["a document without what to keep of it", "toy --from a.yaml", "use both or neither"],
  ["a document that is not there", 'toy --from a.yaml --keep "GET /a"', "a.yaml cannot be read"],
  ["an unknown option", "toy --form a.yaml", "--form"],
])("%s writes nothing, says why, and exits with 2", async (_, words, reason) => {
  const { code, output } = await runCommand(copy.folder, `npm run --silent new-provider -- ${words}`)
  expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining(reason) })
  expect(output).toContain("Nothing was written.")
  expect(await findChanges()).toEqual([])
})

test("following the guide literally gives a proven provider, and only its own files are edited by hand", {
  timeout: 900_000,
}, async () => {
  expect(blocks.map(({ marks, text }) => marks.file ?? text.split(" -- ")[0])).toHaveLength(5)
  if (!begin || !removal) throw new Error(`${page} has no commands`)
  // Of the processor, whatever else the machine does.
  const said = await run(`TIMEFORMAT="took %U %S"\ntime {\n${begin.text}\n}`)
  const [, user, system] = said.match(/^took (\S+) (\S+)$/m) ?? []
  expect(Number(user) + Number(system)).toBeLessThan(60)
  // It runs the tests of this provider, which fail by the names of what is left to do.
  expect(said).toMatch(new RegExp(`FAIL.*packages/${id}.*getBalance 200 healthy$`, "m"))
  expect(said).toMatch(/What is left to do, in this order:\n\n {2}1\. .*(\n {2}\d\. .*)+/)
  expect((await runCommand(copy.folder, begin.text)).code).toBe(2)

  for (const block of blocks.slice(1, -1)) await follow(block)
  await run(
    "vitest run --test-timeout=60000 test/architecture.test.ts test/exports.test.ts test/manifests.test.ts test/hostile-echoes.test.ts test/scenarios.test.ts test/docs/tables.test.ts",
  )
  await run("biome check . && tsc -p tsconfig.test.json")

  const notice = /Generated from |^\{\n {2}"name": |"x-generated"/
  const others = (await findChanges()).filter((file) => !own.some((place) => file.startsWith(place)))
  const byHand = others.filter(
    (file) => !notice.test(readFileSync(join(copy.folder, file), "utf8").slice(0, 300)),
  )
  // They are written by the commands of the page: the tables between their markers, the corpus, and the links of the packages.
  expect(byHand.sort()).toEqual([
    "README.md",
    "docs/README.md",
    "packages/money-errors/money-errors.json",
    "pnpm-lock.yaml",
  ])

  await follow(removal)
  expect(await findChanges()).toEqual([])
})

test("a vendor's document becomes a provider that is generated, built and tested at once", async () => {
  const vendor = {
    openapi: "3.0.3",
    info: { title: "Acme", version: "2.4" },
    servers: [{ url: "https://api.acme.example/v2" }],
    paths: {
      "/credits": {
        get: {
          summary: "Written by the vendor",
          responses: {
            "200": {
              description: "Written by the vendor",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Credits" } } },
            },
          },
        },
      },
      "/other": { get: { responses: { "200": { description: "Written by the vendor" } } } },
    },
    components: { schemas: { Credits: { type: "object", properties: { left: { type: "number" } } } } },
  }
  writeFileSync(join(copy.folder, "acme.json"), JSON.stringify(vendor))
  const said = await run('npm run --silent new-provider -- acme --from acme.json --keep "GET /credits"')
  expect(said).toMatch(/FAIL.*packages\/acme.*getCredits 200 healthy$/m)
  expect(said).toContain("specs/acme/overlay.yaml")
  const published = readFileSync(join(copy.folder, "packages/acme/openapi.yaml"), "utf8")
  expect(published).not.toContain("Written by the vendor")
  expect(published).not.toContain("/other")
  await run("biome check packages/acme && tsc -p packages/acme --noEmit")
})
