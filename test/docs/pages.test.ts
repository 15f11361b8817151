import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { compilePrograms } from "./compile-programs.ts"
import { type Lane, startLane } from "./lane.ts"
import { readBlocks } from "./read-blocks.ts"
import { readPages } from "./read-pages.ts"
import { runPage } from "./run-page.ts"
import { toPrograms } from "./to-programs.ts"

/** All, or those that `npm run test:provider` selects. */
const chosen = process.env.PAGES?.split(",")
const pages = readPages()
  .filter(({ path }) => chosen?.includes(path) ?? true)
  .map((page) => ({ path: page.path, blocks: readBlocks(page) }))
  .filter(({ blocks }) => blocks.length > 0)

let compiled: string[]
beforeAll(() => {
  // The compiler sees all pages in one go: it would read the same declarations for each.
  compiled = compilePrograms(pages.flatMap(({ blocks }) => toPrograms(blocks)))
}, 120_000)

// As many as pages run at the same time.
const lanes: Lane[] = []
afterAll(async () => void (await Promise.all(lanes.map((lane) => lane.close()))))

describe.concurrent("every block of code on a page compiles, runs, and prints the output of the page:", {
  timeout: 240_000,
}, () => {
  test.each(pages)("$path", async ({ path, blocks }) => {
    const lane = lanes.pop() ?? (await startLane())
    try {
      const problems = await runPage(blocks, lane)
      expect([...compiled.filter((problem) => problem.startsWith(`${path}:`)), ...problems]).toEqual([])
    } finally {
      lanes.push(lane)
    }
  })
})

test("the compiler finds nothing wrong beside the pages", () => {
  expect(compiled.filter((problem) => !pages.some(({ path }) => problem.startsWith(`${path}:`)))).toEqual([])
})
