import { compilePrograms } from "./compile-programs.ts"
import { startLane } from "./lane.ts"
import type { Page } from "./page.ts"
import { readBlocks } from "./read-blocks.ts"
import { runPage } from "./run-page.ts"
import { toPrograms } from "./to-programs.ts"

/** Compiles and runs every block of code of these pages; gives what is false, as "page:line: why". */
export async function checkPages(pages: readonly Page[], lanes = 2): Promise<string[]> {
  const waiting = pages.map(readBlocks).filter((blocks) => blocks.length > 0)
  const problems = compilePrograms(waiting.flatMap(toPrograms))
  const runLane = async () => {
    const lane = await startLane()
    try {
      for (let blocks = waiting.shift(); blocks; blocks = waiting.shift())
        problems.push(...(await runPage(blocks, lane)))
    } finally {
      await lane.close()
    }
  }
  await Promise.all(Array.from({ length: lanes }, runLane))
  return problems
}
