import { join } from "node:path"
import { expect, test } from "vitest"
import { checkPages } from "./check-pages.ts"
import { compilePrograms } from "./compile-programs.ts"
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
  expect(left.map(({ page, line }) => `${page}:${line}`).length).toBeLessThanOrEqual(6)
})

/** A guide with one thing changed, and the line of that. */
function breakPage(path: string, right: string, wrong: string) {
  const page = pages.find((page) => page.path === path)
  if (!page?.text.includes(right)) throw new Error(`${path} does not say ${right}`)
  const text = page.text.replace(right, wrong)
  return { copy: { path, text }, line: page.text.slice(0, page.text.indexOf(right)).split("\n").length }
}

const guide = "docs/guides/first-balance.md"

test("a false output, a false table and a program that throws are found, with their page and line", {
  timeout: 60_000,
}, async () => {
  const output = breakPage(guide, "//=> rolling", "//=> calendar")
  const balance = breakPage(guide, "balance 25.50 USD\n```", "balance 25.51 USD\n```")
  const options = breakPage(guide, "{ days: 30 }", "{ days: 91 }")
  const problems = await checkPages([output.copy, balance.copy, options.copy], 1)
  expect(problems).toHaveLength(3)
  expect(problems[0]).toMatch(`${guide}:${output.line}: the page states\ncalendar\nbut what came is\nrolling`)
  expect(problems[1]).toMatch(`${guide}:${balance.line - 1}: the page states`)
  expect(problems[2]).toMatch(/first-balance\.md:\d+: InvalidRequestError/)
})

test("a method that does not exist is found by the compiler, on its line of the page", () => {
  const { copy, line } = breakPage(guide, ".getUsage(", ".getUse(")
  const [problem] = compilePrograms(toPrograms(readBlocks(copy)))
  expect(problem).toMatch(`${guide}:${line}: Property 'getUse' does not exist`)
})

test("an output that is not stated as one is refused, so that none goes unchecked", async () => {
  const { copy, line } = breakPage(guide, "//=> rolling", "// rolling")
  const problems = await checkPages([copy], 1)
  expect(problems).toEqual([`${guide}:${line}: an output is stated with //=>, so that it is checked`])
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
