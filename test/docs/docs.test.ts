import { join } from "node:path"
import { expect, test } from "vitest"
import { checkPages } from "./check-pages.ts"
import { compilePrograms } from "./compile-programs.ts"
import { findExpectations } from "./find-expectations.ts"
import { readBlocks } from "./read-blocks.ts"
import { readPages, root } from "./read-pages.ts"
import { runCommand } from "./run-commands.ts"
import { toPrograms } from "./to-programs.ts"

const pages = readPages()

test("every block of code on every page compiles, runs, and prints what the page says", {
  timeout: 240_000,
}, async () => {
  expect(await checkPages(pages, 2)).toEqual([])
})

test("few blocks are not run, and each says why", () => {
  const left = pages.flatMap(readBlocks).filter(({ marks }) => marks["not run"] !== undefined)
  expect(left.map(({ page, line }) => `${page}:${line}`).length).toBeLessThanOrEqual(8)
})

const guide = pages.find(({ path }) => path === "docs/guides/first-balance.md") ?? { path: "", text: "" }

/** A copy of the guide with these things changed, and the line of each. */
function breakGuide(...changes: (readonly [right: string, wrong: string])[]) {
  let { path, text } = guide
  const lines = changes.map(([right, wrong]) => {
    expect(text).toContain(right)
    const line = text.slice(0, text.indexOf(right)).split("\n").length
    text = text.replace(right, wrong)
    return line
  })
  return { copy: { path, text }, lines }
}

test("a false output, a false table and a program that throws are found, with page and line", {
  timeout: 120_000,
}, async () => {
  const { copy, lines } = breakGuide(
    [
      "$ npx api-balance-mocks exec vinci -- node",
      "$ npx api-balance-mocks exec vinci --scenario vinci=low -- node",
    ],
    ["//=> true", "//=> false"],
    ["{ days: 30 }", "{ days: 91 }"],
  )
  const problems = await checkPages([copy], 1)
  expect(problems).toHaveLength(3)
  expect(problems[0]).toBe(
    `${copy.path}:${lines[0]}: the page states\nbalance 25.50 USD\nbut what came is\nbalance 1.25 USD\n`,
  )
  expect(problems[1]).toBe(`${copy.path}:${lines[1]}: the page states\nfalse\nbut what came is\ntrue`)
  expect(problems[2]).toMatch(/first-balance\.md:\d+: InvalidRequestError/)
})

test("a method that does not exist is found by the compiler, on its line of the page", () => {
  const { copy, lines } = breakGuide([".getUsage(", ".getUse("])
  const [problem] = compilePrograms(toPrograms(readBlocks(copy)))
  expect(problem).toMatch(`${copy.path}:${lines[0]}: Property 'getUse' does not exist`)
})

test("an output that is not stated as one is refused, so that none goes unchecked", () => {
  const { copy, lines } = breakGuide(["//=> rolling", "// rolling"])
  const program = toPrograms(readBlocks(copy)).find(({ text }) => text.includes("// rolling"))
  expect(() => findExpectations(program?.text ?? "")).toThrow(
    `${lines[0]}: an output is stated with //=>, so that it is checked`,
  )
})

test("every command and every option of api-balance is in its README", async () => {
  const readme = pages.find(({ path }) => path === "packages/api-balance/README.md")?.text
  const { output } = await runCommand("api-balance --help", root, {
    PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`,
  })
  const names = output.match(/^ {2}(--[a-z]+|[a-z]+)(?= )/gm)?.map((name) => name.trim()) ?? []
  expect(names.length).toBeGreaterThan(5)
  for (const name of names.filter((name) => name !== "help" && name !== "balances"))
    expect(readme, name).toMatch(new RegExp(`\`(api-balance )?${name}[ \`]`))
})
