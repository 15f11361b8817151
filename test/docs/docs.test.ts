import { expect, test } from "vitest"
import { checkPages } from "./check-pages.ts"
import { compilePrograms } from "./compile-programs.ts"
import { findExpectations } from "./find-expectations.ts"
import { readBlocks } from "./read-blocks.ts"
import { readPages } from "./read-pages.ts"
import { toPrograms } from "./to-programs.ts"

const pages = readPages()

test("few blocks are not run, apart from drawings and the blocks that the proof follows, and each has a reason", () => {
  const left = pages
    .flatMap(readBlocks)
    .filter(
      ({ marks }) => marks["not run"] !== undefined && !/^(a drawing|the proof) /.test(marks["not run"]),
    )
  expect(left.map(({ page, line }) => `${page}:${line}`).length).toBeLessThanOrEqual(5)
})

/** A copy of a page with these things changed, and the line of each. */
function breakPage(path: string, ...changes: (readonly [right: string, wrong: string])[]) {
  let text = pages.find((page) => page.path === path)?.text ?? ""
  const lines = changes.map(([right, wrong]) => {
    expect(text).toContain(right)
    const line = text.slice(0, text.indexOf(right)).split("\n").length
    text = text.replace(right, wrong)
    return line
  })
  return { copy: { path, text }, lines }
}

const guide = "docs/guides/first-balance.md"

test("a false output, a false table and a program that throws are found, with page and line", {
  timeout: 120_000,
}, async () => {
  const { copy, lines } = breakPage(
    guide,
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
    `${guide}:${lines[0]}: the page states\nbalance 25.50 USD\nbut what came is\nbalance 1.25 USD\n`,
  )
  expect(problems[1]).toBe(`${guide}:${lines[1]}: the page states\nfalse\nbut what came is\ntrue`)
  expect(problems[2]).toMatch(/first-balance\.md:\d+: InvalidRequestError/)
})

test("a README with a false output, a missing package and a block that is never run is detected", {
  timeout: 120_000,
}, async () => {
  const readme = "packages/vinci/README.md"
  const { copy, lines } = breakPage(
    readme,
    ["//=> { value: '25.5'", "//=> { value: '25.50'"],
    ["npm install @api-balance/vinci", "npm install @api-balance/vincy"],
    ["## Errors", "## Errors\n\n- In a list:\n\n  ```python\n  print(1)\n  ```"],
  )
  const problems = await checkPages([copy], 1)
  expect(problems).toHaveLength(3)
  expect(problems[0]).toBe(
    `${readme}:${lines[1]}: exit code 1: npm: there is no package @api-balance/vincy\n`,
  )
  expect(problems[1]).toBe(
    `${readme}:${lines[0]}: the page states\n{ value: '25.50', unit: 'USD' }\nbut what came is\n{ value: '25.5', unit: 'USD' }`,
  )
  expect(problems[2]).toMatch(`${readme}:${(lines[2] ?? 0) + 5}: no way to run "python" is known`)
})

test("a program whose page doesn't show how to run it reaches no provider", {
  timeout: 120_000,
}, async () => {
  const { copy } = breakPage(
    guide,
    ["npx api-balance-mocks exec -- node program.ts", "node program.ts"],
    ["createVenice().getBalance()", 'createVenice({ apiKey: "any" }).getBalance()'],
  )
  const problems = await checkPages([copy], 1)
  expect(problems).toHaveLength(2)
  expect(problems[0]).toMatch(/first-balance\.md:\d+: ConnectionError/)
  expect(problems[1]).toMatch(/first-balance\.md:\d+: MissingApiKeyError/)
})

test("a method that does not exist is found by the compiler, on its line of the page", () => {
  const { copy, lines } = breakPage(guide, [".getUsage(", ".getUse("])
  const [problem] = compilePrograms(toPrograms(readBlocks(copy)))
  expect(problem).toMatch(`${copy.path}:${lines[0]}: Property 'getUse' does not exist`)
})

test("an output that is not marked as one is rejected, so that every output is checked", () => {
  const { copy, lines } = breakPage(guide, ["//=> rolling", "// rolling"])
  const program = toPrograms(readBlocks(copy)).find(({ text }) => text.includes("// rolling"))
  expect(() => findExpectations(program?.text ?? "")).toThrow(
    `${lines[0]}: an output is stated with //=>, so that it is checked`,
  )
})
